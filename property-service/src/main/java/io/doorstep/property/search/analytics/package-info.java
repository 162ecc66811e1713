/// What is searched for: counted by day and words, without persons. Table: `search_day`.
@NullMarked
package io.doorstep.property.search.analytics;

import org.jspecify.annotations.NullMarked;
