/// Channel: where visitors meet the organization. So far its website: the public chat page, the widget, live sockets.
/// In: visitors' messages. Out: nothing of its own. Table: `website`.
@ApplicationModule(
        displayName = "Channel",
        allowedDependencies = {"assistant", "contact", "conversation", "organization"})
@NullMarked
package io.doorstep.chatai.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
