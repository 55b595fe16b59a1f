// Verifies an exported audit log. It shares no code with the server that wrote the log, needs nothing installed and runs on Node 18:
//   node verify-export.mjs audit.jsonl [public-key.pem]
// Without a key from elsewhere, the one in the file is used: then it is certain that the log hangs together, not who signed it.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const shapes = {
  chain: ['type', 'format', 'version', 'tenantId', 'slug', 'head', 'publicKey'],
  event: ['type', 'eventId', 'tx', 'at', 'actor', 'actorKind', 'requestId', 'reason', 'legalBasis', 'action', 'entityKind', 'entityId', 'versionId', 'payload', 'payloadHash'],
  link: ['type', 'seq', 'tx', 'at', 'events', 'root', 'previous', 'hash'],
  checkpoint: ['type', 'note'],
};
const order = ['chain', 'event', 'link', 'checkpoint'];

const digest = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Lines as objects, each with exactly the fields of its type, written in the one way that JSON.stringify writes them. */
function readLines(bytes) {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\n')) throw new Error('the last line is cut off');
  return text.slice(0, -1).split('\n').map((line, index) => {
    const value = JSON.parse(line);
    const shape = Object.hasOwn(shapes, value?.type) ? shapes[value.type] : undefined;
    if (!shape || JSON.stringify(Object.keys(value)) !== JSON.stringify(shape) || JSON.stringify(value) !== line) throw new Error(`line ${index + 1} is not a line of this format`);
    return value;
  });
}

/** The hash of what one event says. */
function eventLeaf(event) {
  const said = ['eventId', 'at', 'actor', 'actorKind', 'requestId', 'reason', 'legalBasis', 'action', 'entityKind', 'entityId', 'versionId'];
  return digest([Buffer.of(0), `[${said.map((field) => JSON.stringify(event[field])).join(', ')}]`, Buffer.from(event.payloadHash, 'hex')]);
}

/** Root of a Merkle tree in pairs; one without a pair goes up as it is. */
function treeRoot(leaves) {
  if (leaves.length <= 1) return leaves[0] ?? Buffer.alloc(0);
  const above = [];
  for (let place = 0; place < leaves.length; place += 2) {
    above.push(place + 1 < leaves.length ? digest([Buffer.of(1), leaves[place], leaves[place + 1]]) : leaves[place]);
  }
  return treeRoot(above);
}

/** What a signed note says of the chain; undefined when it is not signed by the key. */
function readNote(note, key) {
  const [origin, seq, hash, empty, signed, end, ...rest] = String(note).split('\n');
  const [dash, signer, mark] = (signed ?? '').split(' ');
  if (empty !== '' || end !== '' || rest.length > 0 || dash !== '—' || signer !== 'ragang' || !/^\d+$/.test(seq ?? '')) return undefined;
  const [hashBytes, markBytes] = [Buffer.from(hash ?? '', 'base64'), Buffer.from(mark ?? '', 'base64')];
  if (hashBytes.toString('base64') !== hash || markBytes.toString('base64') !== mark || signed !== `— ragang ${mark}`) return undefined;
  const keyBytes = key.export({ type: 'spki', format: 'der' }).subarray(-32);
  if (!markBytes.subarray(0, 4).equals(digest(['ragang\n', Buffer.of(1), keyBytes]).subarray(0, 4))) return undefined;
  if (!verify(null, Buffer.from(`${origin}\n${seq}\n${hash}\n`), key, markBytes.subarray(4))) return undefined;
  return { origin, seq: Number(seq), hash: hashBytes.toString('hex') };
}

/**
 * Every fault of an exported log; an empty list means that it holds.
 * @param {Uint8Array} bytes
 * @param {string} [trustedKey] PEM of the public key, from somewhere else than the file
 * @returns {string[]}
 */
export function verifyExport(bytes, trustedKey) {
  let lines;
  try {
    lines = readLines(bytes);
  } catch (error) {
    return [`unreadable: ${error.message}`];
  }
  const faults = [];
  const [chain] = lines;
  if (chain.type !== 'chain' || chain.format !== 'ragang-audit' || chain.version !== 1) return ['unreadable: not an audit log of version 1'];
  const places = lines.map((line) => order.indexOf(line.type));
  if (places.some((place, index) => index > 0 && (place < places[index - 1] || place === 0))) faults.push('the lines stand in the wrong order');
  const [events, links, notes] = ['event', 'link', 'checkpoint'].map((type) => lines.filter((line) => line.type === type));

  const ofTransaction = new Map();
  events.forEach((event, index) => {
    if (index > 0 && event.eventId <= events[index - 1].eventId) faults.push(`event ${event.eventId}: out of order`);
    if (digest([event.payload]).toString('hex') !== event.payloadHash) faults.push(`event ${event.eventId}: the payload has been changed`);
    ofTransaction.set(event.tx, [...(ofTransaction.get(event.tx) ?? []), event]);
  });

  let last = { seq: 0, hash: '' };
  const hashes = new Map();
  for (const link of links) {
    const own = ofTransaction.get(link.tx) ?? [];
    ofTransaction.delete(link.tx);
    if (link.seq !== last.seq + 1) faults.push(`link ${link.seq}: a link is missing or out of order`);
    if (link.previous !== last.hash) faults.push(`link ${link.seq}: does not continue the one before`);
    if (own.length === 0 || own.length !== link.events) faults.push(`link ${link.seq}: has ${own.length} events and says ${link.events}`);
    if (treeRoot(own.map(eventLeaf)).toString('hex') !== link.root) faults.push(`link ${link.seq}: the events have been changed`);
    const sealed = digest([`${chain.tenantId}|${link.seq}|${link.tx}|${link.at}|${link.events}|`, Buffer.from(link.root, 'hex'), Buffer.from(link.previous, 'hex')]).toString('hex');
    if (sealed !== link.hash) faults.push(`link ${link.seq}: has been changed`);
    hashes.set(link.seq, link.hash);
    last = link;
  }
  for (const tx of ofTransaction.keys()) faults.push(`transaction ${tx}: events that no link seals`);
  if ((chain.head?.seq ?? 0) !== last.seq || (chain.head?.hash ?? '') !== last.hash) faults.push('the end of the chain is not the one that the log names');

  let key;
  try {
    key = createPublicKey(trustedKey ?? chain.publicKey);
    // PEM can be written in many ways, and only the key itself is signed for.
    if (key.asymmetricKeyType !== 'ed25519' || createPublicKey(chain.publicKey).export({ type: 'spki', format: 'pem' }) !== chain.publicKey) throw new Error('not the key of a log');
    if (!createPublicKey(chain.publicKey).equals(key)) faults.push('the key that the log names is not the one it is verified with');
  } catch (error) {
    return [...faults, `the public key cannot be read: ${error.message}`];
  }
  let signedTo = 0;
  for (const { note } of notes) {
    const said = readNote(note, key);
    if (!said) faults.push('a checkpoint is not signed by the key');
    else if (said.origin !== `ragang-audit/${chain.slug}` || hashes.get(said.seq) !== said.hash) faults.push(`checkpoint ${said.seq}: says something else than the chain`);
    else if (said.seq <= signedTo) faults.push(`checkpoint ${said.seq}: out of order`);
    else signedTo = said.seq;
  }
  if (links.length > 0 && signedTo !== last.seq) faults.push(`only the first ${signedTo} of ${last.seq} links are signed`);
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, keyFile] = process.argv.slice(2);
  if (!file) {
    process.stderr.write('Användning: node verify-export.mjs <audit.jsonl> [publik-nyckel.pem]\n');
    process.exit(2);
  }
  const faults = verifyExport(readFileSync(file), keyFile ? readFileSync(keyFile, 'utf8') : undefined);
  for (const fault of faults.slice(0, 50)) process.stdout.write(`${fault}\n`);
  process.stdout.write(faults.length === 0 ? `Loggen håller ihop.${keyFile ? '' : ' Nyckeln togs ur filen: jämför den med den som organisationen har publicerat.'}\n` : `${faults.length} fel i loggen.\n`);
  process.exit(faults.length === 0 ? 0 : 1);
}
