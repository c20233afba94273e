export interface Pictures {
  /** A PNG that leads to the link when a camera looks at it. */
  qr(link: string): Promise<Buffer>;
}

/** The library is loaded when the first picture is wanted: it is not worth a slower start. */
export const createPictures = (): Pictures => ({
  async qr(link) {
    const { toBuffer } = (await import('qrcode')).default;
    return toBuffer(link, {
      width: 512,
      margin: 3,
      errorCorrectionLevel: 'M',
      color: { dark: '#24352c', light: '#ffffff' },
    });
  },
});
