/// Integrations: what of the world outside is connected with an organization. The services that hold a connection tell
/// it; here is the list of all.
///
/// In: `channel.connected`, `channel.disconnected`, `crm.connected`, `crm.disconnected`, `conversation.started`.
/// Out: nothing. Table: `integration_connection`.
@ApplicationModule(
        displayName = "Integrations",
        allowedDependencies = {})
@NullMarked
package io.doorstep.identity.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
