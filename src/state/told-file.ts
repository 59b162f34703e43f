import type { toldDocument } from '#exchange/told-document.ts';

type Writer = typeof toldDocument;

/** What is told, as a Word document; the writer loads with the first one. */
export async function toldFile(
  told: Parameters<Writer>[0],
  language: Parameters<Writer>[1]['language'],
  brief: boolean,
): Promise<Blob> {
  const { toldDocument: write } = await import('#exchange/told-document.ts');
  return new Blob([(await write(told, { language, brief })) as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}
