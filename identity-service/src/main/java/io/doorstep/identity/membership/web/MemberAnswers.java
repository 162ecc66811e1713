package io.doorstep.identity.membership.web;

import io.doorstep.kit.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

final class MemberAnswers {

    private MemberAnswers() {}

    static <T> ResponseEntity<T> lastOwner() {
        return refusal(
                HttpStatus.CONFLICT,
                "last_owner",
                "An organization needs an active owner. Make somebody else an owner first.");
    }

    static <T> ResponseEntity<T> legalHold() {
        return refusal(
                HttpStatus.CONFLICT, "legal_hold", "The facts of this person must stay while the legal hold lasts.");
    }

    static <T> ResponseEntity<T> rolesRefused(String reason) {
        return refusal(HttpStatus.FORBIDDEN, "roles_refused", reason);
    }

    static <T> ResponseEntity<T> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }
}
