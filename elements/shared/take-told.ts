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
    { name: 'txt', label: say(storyRoomTexts.asText), icon: 'document' },
    { name: 'html', label: say(storyRoomTexts.asPage), icon: 'document' },
  ];
}

/** Puts what is told on the clipboard as plain text, and says so on the screen; `brief` leaves the notes out. */
export async function copyTold(screen: HTMLElement, told: Told, brief: boolean): Promise<void> {
  const copied = await copyText(toldText(told, brief));
  if (copied) raiseNotice(screen, { text: say(storyRoomTexts.copied), tone: 'ok' });
  else raiseNotice(screen, { text: say(storyRoomTexts.notCopied), tone: 'warn' });
}

/** Hands what is told to the browser's downloads, as a page (`html`) or plain text; `name` is without its ending. */
export function downloadTold(
  told: Told,
  { name, format, brief = false, language = currentLanguage() }: ToldFile,
): void {
  const isPage = format === 'html';
  const content = isPage ? toldPage(told, language, brief) : toldText(told, brief);
  download(new Blob([content], { type: isPage ? 'text/html' : 'text/plain;charset=utf-8' }), `${name}.${format}`);
}

interface ToldFile {
  readonly name: string;
  readonly format: string;
  readonly brief?: boolean;
  readonly language?: ReturnType<typeof currentLanguage>;
}
