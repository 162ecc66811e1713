/// Vocabulary: the words in which people speak of property, whether they look for one or offer it.
///
/// In: nothing. Out: nothing. Tables: none. English first; of German and Spanish what adverts say most.
@ApplicationModule(displayName = "Vocabulary", allowedDependencies = "listing")
@NullMarked
package io.doorstep.property.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
