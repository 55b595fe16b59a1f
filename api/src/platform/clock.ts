/** Today's Swedish calendar day. The only place where the server asks what time it is for the law's sake. */
export function today(): string {
  const fixed = process.env['RAGANG_TODAY'];
  if (fixed !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(fixed)) return fixed;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}
