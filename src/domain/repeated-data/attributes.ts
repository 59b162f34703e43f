import type { Fields } from '#domain/document.ts';
import { stringOf } from '#domain/read-fields.ts';

/** The attributes that a data item names, divided by commas or semicolons; none when it names none. */
export function attributesOf(fields: Fields): string[] {
  return stringOf(fields, 'attribute')
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Attributes that every body asks for under names of its own, in three languages; tried in this order. */
const known: Readonly<Record<string, RegExp>> = {
  iin: /(?<!\p{L})(?:жсн|иин|iin)(?!\p{L})|жеке сәйкестендіру нөмір|индивидуальн\p{L}+ идентификационн|individual identification/u,
  bin: /(?<!\p{L})(?:бсн|бин|bin)(?!\p{L})|бизнес.сәйкестендіру нөмір|бизнес.идентификационн|business identification/u,
  iban: /(?<!\p{L})(?:iban|жск|иик)(?!\p{L})/u,
  cadastre: /кадастрл?\p{L}* (?:нөмір|номер)|cadastral number/u,
  phone: /телефон|phone/u,
  address: /мекен.?жай|адрес|address/u,
  birth: /туған күн|дат\p{L} рождения|date of birth|birth date/u,
  name: /аты.жөні|(?<!\p{L})фио(?!\p{L})|full name/u,
};

/** Words that any thing has: by themselves they do not say of what. */
const general =
  /^(?:(?:берілген|басталу|тіркеу|өтініш) )?(?:күн|нөмір|атау|түр|мерзім|мөлшер|көлем|код|кезең|себеб|мақсат|сома|жыл|нәтиже|негіздеме|мәртебе|санат)$|^(?:дата|номер|название|наименование|вид|тип|срок|размер|объ[её]м|код|период|причина|цель|сумма|год|результат|статус|категория)(?: (?:выдачи|заявления|начала|регистрации))?$|^(?:issue |start |registration )?(?:date|number|name|type|kind|term|size|amount|code|period|reason|purpose|sum|year|result|status|category)s?$/u;

/**
 * What an attribute is the same by, whoever names it: the known attribute that it is, else its words without the ending of
 * belonging («ауданы» and «аудан»). One that any thing has, such as a number or a date, is the same only in data of the
 * same name, `item`.
 */
export function attributeKey(attribute: string, item: string): string {
  const words = plain(attribute);
  const found = Object.entries(known).find(([, form]) => form.test(words));
  if (found) return found[0];
  const stem = stemOf(words);
  return general.test(stem) ? `${stem} @ ${stemOf(plain(item))}` : stem;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[«»"“”]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Short words have no ending to lose. */
function stemOf(words: string): string {
  return words
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/(?<=\p{L}{3})с?[ыі]$/u, '') : word))
    .join(' ');
}
