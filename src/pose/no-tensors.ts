/**
 * Stands in for `@tensorflow/tfjs-core` (a megabyte), which pose-detection imports for pictures and masks that are tensors.
 * Here a picture is a bitmap and a mask is drawn on a canvas, so all that is asked of it is whether a picture is a tensor.
 */
export class Tensor {}
