// Loaded before the API: when the starter has been killed, nobody is left to stop the API, so it stops by itself.
process.channel?.unref();
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
