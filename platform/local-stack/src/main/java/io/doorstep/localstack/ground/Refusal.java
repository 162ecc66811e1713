package io.doorstep.localstack.ground;

/// Why the command cannot go on, in one sentence for the person at the terminal.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
