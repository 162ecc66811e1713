/// Templates: the words of a message, written by the business, without logic in them.
/// In: nothing. Out: nothing. Table: `template`.
@ApplicationModule(
        displayName = "Templates",
        allowedDependencies = {})
@NullMarked
package io.doorstep.campaign.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
