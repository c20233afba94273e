import { pageLanguage } from './language.js';

/** Things to send when nobody wants to look for a file: drawn or made up here. */
const PHOTO = { width: 960, height: 640 };

const moods = [
  ['#f6d7b0', '#fbeedb', '#7f9b62', '#c9a24b'],
  ['#9fc3d9', '#e7f1f2', '#6f9160', '#d9bf6b'],
  ['#3b4a78', '#d79a83', '#4d6a55', '#9a7a3d'],
];

let drawn = 0;

/** A view over two fields, a different hour each time. */
export async function samplePhoto() {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, PHOTO);
  drawFields(canvas.getContext('2d'), moods[drawn++ % moods.length]);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.86));
  return { file: await base64(blob), ...PHOTO, file_name: 'photo.jpg', mime_type: 'image/jpeg' };
}

function drawFields(paint, [high, low, left, right]) {
  const { width, height } = PHOTO;
  const sky = paint.createLinearGradient(0, 0, 0, height * 0.6);
  sky.addColorStop(0, high);
  sky.addColorStop(1, low);
  paint.fillStyle = sky;
  paint.fillRect(0, 0, width, height);
  paint.fillStyle = '#fff8e4';
  circle(paint, width * 0.72, height * 0.32, 52);
  slope(paint, left, [0, height * 0.5], [width * 0.5, height * 0.58], 0);
  slope(paint, right, [width, height * 0.5], [width * 0.5, height * 0.58], width);
}

function circle(paint, x, y, radius) {
  paint.beginPath();
  paint.arc(x, y, radius, 0, 2 * Math.PI);
  paint.fill();
}

function slope(paint, colour, [x, y], [toX, toY], edge) {
  paint.fillStyle = colour;
  paint.beginPath();
  paint.moveTo(x, y);
  paint.quadraticCurveTo((x + toX) / 2, toY - 34, toX, toY);
  paint.lineTo(PHOTO.width * 0.5 + (edge ? 16 : -16), PHOTO.height);
  paint.lineTo(edge, PHOTO.height);
  paint.fill();
}

async function base64(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const chunks = [];
  for (let at = 0; at < bytes.length; at += 8192) chunks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(chunks.join(''));
}

export async function sampleDocument(words) {
  const blob = new Blob([words('sampleNotes')], { type: 'text/plain' });
  return { file: await base64(blob), file_name: words('sampleFile'), mime_type: 'text/plain' };
}

/** What a bank shows after a payment: a tick, a sum, nobody's real account. */
export async function sampleReceipt(words) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 640, height: 560 });
  drawReceipt(canvas.getContext('2d'), words);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  return { file: await base64(blob), width: 640, height: 560, file_name: 'receipt.jpg', mime_type: 'image/jpeg' };
}

function drawReceipt(paint, words) {
  paint.fillStyle = '#f4f6f2';
  paint.fillRect(0, 0, 640, 560);
  paint.fillStyle = '#5f8f5a';
  circle(paint, 320, 150, 62);
  paint.strokeStyle = '#ffffff';
  paint.lineWidth = 12;
  paint.beginPath();
  paint.moveTo(292, 152);
  paint.lineTo(312, 172);
  paint.lineTo(350, 130);
  paint.stroke();
  paint.textAlign = 'center';
  const lines = [
    [words('receiptSent'), 285, '500 34px sans-serif', '#4a544a'],
    [words('monthPrice'), 375, '600 72px sans-serif', '#1f2a20'],
    [words('receiptFor'), 450, '400 30px sans-serif', '#6a746a'],
  ];
  for (const [line, y, font, colour] of lines) {
    Object.assign(paint, { font, fillStyle: colour });
    paint.fillText(line, 320, y);
  }
}

export const sampleLocation = { latitude: 43.2389, longitude: 76.9455 };

export function samplePoll(words) {
  return {
    question: words('samplePoll'),
    options: words('samplePollDays').split('|'),
  };
}

export const sampleContact = () => ({
  phone_number: '+48 600 100 200',
  first_name: pageLanguage() === 'en' ? 'Ewa' : { ru: 'Ева', kk: 'Ева', pl: 'Ewa' }[pageLanguage()],
});

/** A picture stays a picture; anything else goes as a document. */
export async function chosenFile(file) {
  const content = {
    file: await base64(file),
    file_name: file.name,
    mime_type: file.type || 'application/octet-stream',
  };
  return file.type.startsWith('image/') ? { photo: content } : { document: content };
}
