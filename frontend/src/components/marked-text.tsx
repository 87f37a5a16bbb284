/** Matches `<mark>` pairs; everything else in a comment, tags included, is plain text to React. */
const MARK = /<mark>([\s\S]*?)<\/mark>/g;

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** A passage with its matches marked. No HTML is ever parsed: the service escapes the words, this unescapes them. */
export function MarkedText({ text }: { text: string }) {
  return (
    <>
      {text
        .split(MARK)
        .map((part, index) =>
          index % 2 === 1 ? (
            <mark key={index}>{unescaped(part)}</mark>
          ) : (
            <span key={index}>{unescaped(part)}</span>
          ),
        )}
    </>
  );
}

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
