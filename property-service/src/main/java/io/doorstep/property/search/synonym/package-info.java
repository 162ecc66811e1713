/// Synonyms: words that mean the same to one business, and the names that people have for its places. Table:
/// `search_synonym`.
@NullMarked
package io.doorstep.property.search.synonym;

import org.jspecify.annotations.NullMarked;
