package io.doorstep.gateway.quota;

import io.doorstep.gateway.authentication.CallerKind;

/// Who shares a tenant's bucket; programs never lock out people, nor visitors programs.
enum Audience {
    PROGRAMS,
    PEOPLE,
    VISITORS;

    static Audience of(CallerKind kind) {
        return switch (kind) {
            case API_KEY, OAUTH_CLIENT, SERVICE -> PROGRAMS;
            case USER -> PEOPLE;
            case ANONYMOUS, VISITOR -> VISITORS;
        };
    }
}
