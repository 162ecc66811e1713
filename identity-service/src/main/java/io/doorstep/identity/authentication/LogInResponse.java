package io.doorstep.identity.authentication;

import io.swagger.v3.oas.annotations.media.Schema;

/// What a right password is answered with: the tokens, or the wish for a code.
@Schema(oneOf = {SignedInResponse.class, SecondFactorRequiredResponse.class})
sealed interface LogInResponse permits SignedInResponse, SecondFactorRequiredResponse {}
