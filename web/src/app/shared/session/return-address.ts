/** Address of the sign-in page that leads back to `url`. */
export function signInAddress(url: string): string {
  const back = safeReturnAddress(url);
  return back === '/' || back.startsWith('/sign-in') ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`;
}

/** Only addresses within the interface: one slash first, then neither slash nor backslash (open redirect). */
export function safeReturnAddress(back: string | null | undefined): string {
  return back && /^\/(?![/\\])/.test(back) && !/[\u0000-\u001f]/.test(back) ? back : '/';
}
