package io.doorstep.property.media.image;

import io.doorstep.property.media.image.PictureLook.Unfit;
import java.io.IOException;

/// A file that claims to be a picture and is none, or one that cannot be drawn here.
final class UndrawablePictureException extends IOException {

    private final transient Unfit unfit;

    UndrawablePictureException(String code, String reason, Throwable cause) {
        super(reason, cause);
        this.unfit = new Unfit(code, reason);
    }

    static UndrawablePictureException damaged(Throwable cause) {
        return new UndrawablePictureException(
                "damaged_picture",
                "The picture is damaged, or uses colours for print. Save it anew as JPEG with RGB colours.",
                cause);
    }

    Unfit unfit() {
        return unfit;
    }
}
