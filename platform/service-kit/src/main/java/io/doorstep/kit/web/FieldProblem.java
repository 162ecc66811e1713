package io.doorstep.kit.web;

/// What is wrong with one field.
///
/// @param pointer RFC 6901, such as `/price/amount`
public record FieldProblem(String pointer, String code, String detail) {}
