package io.doorstep.leadcrm.hubspot;

/// Where a connection stands.
public enum ConnectionStatus {
    /// Its user has not let us in yet.
    WAITING,
    CONNECTED,
    /// HubSpot no longer lets us in; somebody has to connect anew.
    REFUSED
}
