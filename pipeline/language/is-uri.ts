/** Whether a text is a URI: a scheme, and then nothing but the characters that one can have. Source: RFC 3986. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})+$/i.test(text)
}
