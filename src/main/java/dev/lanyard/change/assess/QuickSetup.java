package dev.lanyard.change.assess;

import dev.lanyard.model.StateAssociation;

/**
 * What is known of how Systems Manager's Quick Setup writes roles and profiles.
 *
 * <p>AWS documents little of it: the names were seen in accounts and in CloudTrail (August 2026), the tag is in AWS's policy
 * AWSQuickSetupManagedInstanceProfileExecutionPolicy.
 */
final class QuickSetup {

    /** The role that it makes, and the profile. */
    static final String ROLE = "AmazonSSMRoleForInstancesQuickSetup";

    /** The runbook that takes off what an instance wears and puts a role's profile on, unless told not to replace. */
    static final String RUNBOOK = "AWS-AttachIAMToInstance";

    /** A role that it has put policies on has a tag whose key begins so. */
    static final String TAG = "QSConfigId-";

    private static final String ASSOCIATION = "SystemAssociationForManagingInstances";

    private QuickSetup() {}

    static boolean made(StateAssociation association) {
        return association.associationName().equals(ASSOCIATION);
    }
}
