/** Where the picture lies on the stage: its left top corner and size in CSS pixels; it may reach over the edges. */
export interface Fit {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The picture fills the stage as long as this much of it, at most, is cut off; hands and feet live at its edges. */
const MOST_CUT = 0.12;

/** Fits a picture of `width` x `height` on a stage: filling it when little is cut off, else whole. Sizes are positive. */
export function fitPicture(
  picture: { readonly width: number; readonly height: number },
  stage: { readonly width: number; readonly height: number },
): Fit {
  const across = stage.width / picture.width;
  const down = stage.height / picture.height;
  const cover = Math.max(across, down);
  const contain = Math.min(across, down);
  const scale = 1 - contain / cover <= MOST_CUT ? cover : contain;
  const width = picture.width * scale;
  const height = picture.height * scale;
  return { x: (stage.width - width) / 2, y: (stage.height - height) / 2, width, height };
}
