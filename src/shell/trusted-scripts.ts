// Where the policy of the page requires it ("require-trusted-types-for 'script'"), a worker may only be started from an
// address that a policy has looked at. This is that policy, for the page and for its workers: the app's own address, no other.

/** What is used of the browser's factory for policies; the types of the platform do not know it everywhere. */
interface PolicyFactory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };

// The default policy is asked about every address that comes as plain text, those of a library's own workers too.
if (trustedTypes !== undefined && trustedTypes.defaultPolicy === null) {
  trustedTypes.createPolicy("default", { createScriptURL: ownAddress });
}

/** @throws TypeError for a script of another origin. */
function ownAddress(address: string): string {
  if (new URL(address, location.href).origin === location.origin) return address;
  throw new TypeError(`No script is started from ${address}.`);
}
