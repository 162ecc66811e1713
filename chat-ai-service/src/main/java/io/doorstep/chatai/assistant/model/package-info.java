/// Model: an OpenAI-compatible language model as the assistant, when a key is configured.
///
/// It speaks the protocol with the `RestClient` that is here anyway: the library for it would bring a second HTTP
/// stack, a second JSON mapper and Kotlin into each instance, and hide what failed attempts cost. The model acts
/// through typed tools only, its sources and prices are checked against what the search really found, and in any
/// doubt the built-in assistant answers.
@NullMarked
package io.doorstep.chatai.assistant.model;

import org.jspecify.annotations.NullMarked;
