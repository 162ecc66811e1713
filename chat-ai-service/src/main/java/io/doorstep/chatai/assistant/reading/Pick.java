package io.doorstep.chatai.assistant.reading;

/// Which of the homes shown a visitor means.
public sealed interface Pick {
    /// @param position 1 for the first
    record Ordinal(int position) implements Pick {}

    record Last() implements Pick {}

    record Cheapest() implements Pick {}

    record Dearest() implements Pick {}

    record Biggest() implements Pick {}

    record Smallest() implements Pick {}

    /// «it», «that one»: the home spoken about last.
    record Same() implements Pick {}
}
