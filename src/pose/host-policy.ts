/** What the host's Content-Security-Policy has refused here, on the page or in the worker. */
let lastViolation: string | null = null;
addEventListener('securitypolicyviolation', (event) => {
  if (event instanceof SecurityPolicyViolationEvent) lastViolation = `${event.effectiveDirective}: ${event.blockedURI}`;
});

/** The last it has refused, or null. Waits until the browser has told. */
export async function blockedByHost(): Promise<string | null> {
  await new Promise((resolve) => setTimeout(resolve));
  return lastViolation;
}
