package io.doorstep.chatai.assistant.reading;

/// What is asked of the one home that a conversation is about.
public sealed interface Asked {
    record Fact(Question question) implements Asked {}

    /// «Does it have a pool?»
    ///
    /// @param words all that is asked of it, «basement finished»
    /// @param whole whether that is no more than its name
    record Feature(String name, String words, boolean whole) implements Asked {}

    /// A house or an apartment?
    record Kind() implements Asked {}

    /// To buy or to rent?
    record Purpose() implements Asked {}

    record Pictures() implements Asked {}

    record TimeOnOffer() implements Asked {}

    record PricePerArea() implements Asked {}

    record Similar() implements Asked {}

    /// Something that no field of a listing is for: «how old is the roof?»
    record Other(String words) implements Asked {}
}
