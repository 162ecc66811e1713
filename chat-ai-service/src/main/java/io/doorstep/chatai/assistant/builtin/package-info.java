/// The built-in assistant: deterministic, needs no model, says only what the listings say.
/// `BuiltInAssistant` lists its rules in order; each rule is one file.
@NullMarked
package io.doorstep.chatai.assistant.builtin;

import org.jspecify.annotations.NullMarked;
