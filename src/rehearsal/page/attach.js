import { make } from './element.js';
import { openMenu } from './menu.js';
import { chosenFile, sampleContact, sampleDocument, sampleLocation, samplePhoto, samplePoll } from './samples.js';

/** What the paper clip offers: each choice is sent at once. */
export function openAttachMenu(button, phone) {
  const words = phone.voice().words;
  const offer = (kind, content) => ({ icon: kind, label: words(kind), act: () => void phone.sendLater(content) });
  const rows = [
    offer('photo', async () => ({ photo: await samplePhoto() })),
    { icon: 'album', label: words('album'), act: () => void phone.sendAlbumLater(threePhotos) },
    offer('voice', async () => ({ voice: { duration: 7 } })),
    {
      icon: 'round',
      label: words('round'),
      act: () => void phone.sendLater(async () => ({ video_note: { duration: 12 } })),
    },
    offer('document', async () => ({ document: await sampleDocument(words) })),
    { icon: 'folder', label: words('file'), act: () => chooseFile(phone) },
    {
      icon: 'place',
      label: words('location'),
      act: () => void phone.sendLater(async () => ({ location: sampleLocation })),
    },
    offer('contact', async () => ({ contact: sampleContact() })),
    offer('sticker', async () => ({ sticker: true })),
    offer('poll', async () => ({ poll: samplePoll(words) })),
  ];
  const box = button.getBoundingClientRect();
  button.setAttribute('aria-expanded', 'true');
  openMenu({
    opener: button,
    near: { x: box.left, y: box.top - 6 },
    within: phone.screen,
    label: words('attach'),
    rows,
  });
}

async function threePhotos() {
  const items = [];
  for (let n = 0; n < 3; n++) items.push({ photo: await samplePhoto() });
  return items;
}

function chooseFile(phone) {
  const input = make('input', { type: 'file' });
  input.addEventListener('change', () => {
    const [file] = input.files;
    if (file) void phone.sendLater(() => chosenFile(file));
  });
  input.click();
}
