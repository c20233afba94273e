import { type Api, InputFile } from 'grammy';
import type { Invite, Menu } from '../domain/effects.ts';
import type { TextKey } from '../domain/texts.ts';
import { type Locale, locales } from '../domain/world.ts';
import { readerOf, type Scene } from './reader.ts';
import { type Performed, performedNothing, placeOf, type Tools } from './tools.ts';
import type { Reader, Wording } from './wording.ts';

const everyone = ['help', 'language', 'timezone', 'privacy'] as const;
const clients = [
  ...(['urgent', 'takeback', 'sessions', 'payments', 'terms', 'summary', 'agreements', 'verify'] as const),
  ...(['questions', 'later'] as const),
] as const;
const coaches = [
  'today',
  'clients',
  'sessions',
  'payments',
  'terms',
  'summary',
  'agreements',
  'verify',
  'intake',
  'questions',
  'hours',
  'open',
  'close',
  'away',
  'invite',
] as const;

type Role = Menu['role'];
const commandsOf: Record<Role, readonly string[]> = {
  none: ['start', ...everyone],
  client: [...clients, 'intake', 'switch', ...everyone, 'stop'],
  coach: [...coaches, ...everyone],
  both: [...new Set([...coaches, ...clients, 'switch', ...everyone, 'stop'])],
};

const anyone = (locale: Locale): Reader => ({
  locale,
  zone: 'UTC',
  otherZone: null,
  now: 0,
  names: { coach: '', client: () => '' },
  client: null,
});

/** The menu of a role in one language. */
const menuOf = (wording: Wording, role: Role, locale: Locale) =>
  commandsOf[role].map((command) => ({
    command,
    description: wording.say(descriptionOf(role, command), {}, anyone(locale)).text,
  }));

/** The questionnaire is one thing to who made it, and another to who fills it in. */
const descriptionOf = (role: Role, command: string): TextKey =>
  role === 'client' && command === 'intake' ? 'command-intake-client' : (`command-${command}` as TextKey);

/** Shows one person the commands they may use. Telegram knows no language within a chat's own menu, so it is theirs. */
export const performMenu = async (tools: Tools, menu: Menu, scene: Scene): Promise<Performed> => {
  const { locale } = readerOf(menu, scene);
  await tools.api.raw.setMyCommands({
    commands: menuOf(tools.wording, menu.role, locale),
    scope: { type: 'chat', chat_id: menu.person },
  });
  return performedNothing;
};

/** What the bot says of itself, in all languages; English for everyone else. Asked before it is set: Telegram limits the setting. */
export const introduce = async (api: Api, wording: Wording): Promise<void> => {
  for (const locale of locales) {
    const say = (key: TextKey): string => wording.say(key, {}, anyone(locale)).text;
    const languages = locale === 'en' ? [{}, { language_code: 'en' as const }] : [{ language_code: locale }];
    for (const language of languages) {
      await api.raw.setMyCommands({
        commands: menuOf(wording, 'none', locale),
        scope: { type: 'all_private_chats' },
        ...language,
      });
      if ((await api.raw.getMyName(language)).name !== say('bot-name'))
        await api.raw.setMyName({ name: say('bot-name'), ...language });
      const about = say('bot-about');
      if ((await api.raw.getMyShortDescription(language)).short_description !== about)
        await api.raw.setMyShortDescription({ short_description: about, ...language });
      const description = say('bot-description');
      if ((await api.raw.getMyDescription(language)).description !== description)
        await api.raw.setMyDescription({ description, ...language });
    }
  }
};

/** An invitation as words with the link, or as a picture of it. */
export const performInvite = async (tools: Tools, invite: Invite, scene: Scene): Promise<Performed> => {
  const { chat_id } = placeOf(invite, scene);
  const link = tools.linkOf(invite.seed);
  const reader = readerOf(invite, scene);
  if (invite.picture) {
    const photo = new InputFile(await tools.pictures.qr(link), 'invitation.png');
    const { text } = tools.wording.say('invitation-picture', {}, reader);
    await tools.api.raw.sendPhoto({ chat_id, photo, caption: text });
    return performedNothing;
  }
  const { text } = tools.wording.say(invite.kind === 'client' ? 'invitation' : 'invitation-coach', { link }, reader);
  await tools.api.raw.sendMessage({ chat_id, text, link_preview_options: { is_disabled: true } });
  return performedNothing;
};
