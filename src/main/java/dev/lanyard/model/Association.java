package dev.lanyard.model;

/** The association of an instance with the instance profile that it wears. */
public record Association(
        AssociationId associationId, InstanceId instanceId, WornProfile iamInstanceProfile, AssociationState state) {}
