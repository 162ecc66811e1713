/// Model: an OpenAI-compatible language model reads a text beside the rules, when a key is configured.
///
/// It answers in JSON of a fixed shape and quotes the words for each fact. What it does not quote from the text is not
/// taken, a number that does not stand in the quote neither, and what the rules do not read in the quote themselves is
/// asked about. Like the assistant's, it is spoken to directly.
@NullMarked
package io.doorstep.property.upload.model;

import org.jspecify.annotations.NullMarked;
