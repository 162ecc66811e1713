/// Listing: the homes the assistant may speak about, asked of property-service; nothing else is ever offered.
@NullMarked
package io.doorstep.chatai.assistant.listing;

import org.jspecify.annotations.NullMarked;
