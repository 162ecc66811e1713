package io.doorstep.property.upload.document;

/// A document that no text can be drawn out of; the message is for the person who sent it.
public class UnreadableDocumentException extends RuntimeException {

    private final String code;

    UnreadableDocumentException(String code, String reason) {
        super(reason);
        this.code = code;
    }

    /// Stable, such as `document_encrypted`.
    public String code() {
        return code;
    }

    static UnreadableDocumentException damaged(String kind) {
        return new UnreadableDocumentException(
                "document_damaged", "The " + kind + " is damaged. Open it, save it again, and send that.");
    }

    static UnreadableDocumentException unfoldsToTooMuch() {
        return new UnreadableDocumentException(
                "document_too_large", "The document unfolds to far more than it is long. Send it as plain text.");
    }
}
