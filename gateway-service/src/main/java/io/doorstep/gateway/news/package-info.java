/// News: how the gateway hears what services tell, where every instance keeps in memory what it has heard.
/// In: nothing itself. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "News",
        allowedDependencies = {})
@NullMarked
package io.doorstep.gateway.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
