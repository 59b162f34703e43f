import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { storyRoomTexts } from '#i18n/texts/story-room.ts';
import { toldPage } from '#i18n/told-page.ts';
import { toldText, type Told } from '#i18n/told.ts';
import { copyText } from './copy-text.ts';
import { download } from './download.ts';
import type { MenuItem } from './menu-button.ts';
import { raiseNotice } from './notice.ts';

/** The files that something told is taken as. */
export function toldFiles(): MenuItem[] {
  return [
    { name: 'docx', label: say(storyRoomTexts.asDocument), icon: 'document' },
    { name: 'html', label: say(storyRoomTexts.asPage), icon: 'document' },
    { name: 'txt', label: say(storyRoomTexts.asText), icon: 'document' },
  ];
}

/** Puts what is told on the clipboard as plain text, and says so on the screen; `brief` leaves the notes out. */
export async function copyTold(screen: HTMLElement, told: Told, brief: boolean): Promise<void> {
  const copied = await copyText(toldText(told, brief));
  if (copied) raiseNotice(screen, { text: say(storyRoomTexts.copied), tone: 'ok' });
  else raiseNotice(screen, { text: say(storyRoomTexts.notCopied), tone: 'warn' });
}

/**
 * Hands what is told to the browser's downloads: a Word document (`docx`) that `write` makes, a page (`html`) or plain text;
 * `name` is without its ending.
 */
export async function downloadTold(
  told: Told,
  { name, format, brief = false, language = currentLanguage() }: ToldFile,
  write: (told: Told, language: Language, brief: boolean) => Promise<Blob>,
): Promise<void> {
  download(await fileOf(), `${name}.${format}`);

  async function fileOf(): Promise<Blob> {
    if (format === 'docx') return write(told, language, brief);
    if (format === 'html') return new Blob([toldPage(told, language, brief)], { type: 'text/html' });
    return new Blob([toldText(told, brief)], { type: 'text/plain;charset=utf-8' });
  }
}

type Language = ReturnType<typeof currentLanguage>;

interface ToldFile {
  readonly name: string;
  readonly format: string;
  readonly brief?: boolean;
  readonly language?: Language;
}
