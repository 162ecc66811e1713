package io.doorstep.property.savedsearch;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.web.Problems;

/// Whose searches a caller may see and keep: everybody the own ones, and clients' whoever may see and change people.
public final class ClientReach {

    private static final String READ = "person:read";
    private static final String WRITE = "person:write";

    private ClientReach() {}

    /// @throws org.springframework.web.ErrorResponseException 403 when the caller may not
    public static void requireToRead(Client client) {
        require(client, READ);
    }

    /// @throws org.springframework.web.ErrorResponseException 403 when the caller may not
    public static void requireToWrite(Client client) {
        require(client, WRITE);
    }

    private static void require(Client client, String permission) {
        if (!reaches(client, permission)) {
            throw Problems.forbidden("clients_out_of_reach", "The searches of clients need " + permission + ".");
        }
    }

    static boolean reads(Client client) {
        return reaches(client, READ);
    }

    static boolean writes(Client client) {
        return reaches(client, WRITE);
    }

    static boolean isSelf(Client client) {
        Caller caller = Caller.current();
        return client.kind() == Client.Kind.MEMBER
                && caller.kind() == Caller.Kind.USER
                && caller.userId().equals(client.id());
    }

    private static boolean reaches(Client client, String permission) {
        return client.kind() == Client.Kind.PERSON
                ? Caller.current().permissions().containsKey(permission)
                : isSelf(client);
    }
}
