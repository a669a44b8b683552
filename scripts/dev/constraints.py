#!/usr/bin/env python3
"""Extracts what the sandbox validates requests by from the API models that botocore carries.

    scripts/dev/constraints.py    # any Python that has botocore

Writes one compact file a service to src/main/resources/dev/lanyard/sandbox/wire/constraints. Of each operation's input
only the shapes are kept that constrain something: required members, lengths, ranges, patterns and enumerations.
Enumerations of more than 100 values (EC2's instance types) are left out: they change every week.
"""

import json
import pathlib

import botocore
import botocore.loaders

TARGET = pathlib.Path(__file__).parents[2] / "src/main/resources/dev/lanyard/sandbox/wire/constraints"
LARGEST_ENUMERATION = 100

OPERATIONS = {
    "iam": """
        CreateRole GetRole ListRoles UpdateRole UpdateRoleDescription DeleteRole UpdateAssumeRolePolicy
        TagRole UntagRole ListRoleTags PutRolePermissionsBoundary DeleteRolePermissionsBoundary
        CreatePolicy GetPolicy ListPolicies DeletePolicy CreatePolicyVersion GetPolicyVersion ListPolicyVersions
        DeletePolicyVersion SetDefaultPolicyVersion ListEntitiesForPolicy TagPolicy UntagPolicy ListPolicyTags
        AttachRolePolicy DetachRolePolicy ListAttachedRolePolicies
        PutRolePolicy GetRolePolicy ListRolePolicies DeleteRolePolicy
        CreateInstanceProfile GetInstanceProfile ListInstanceProfiles ListInstanceProfilesForRole DeleteInstanceProfile
        AddRoleToInstanceProfile RemoveRoleFromInstanceProfile
        TagInstanceProfile UntagInstanceProfile ListInstanceProfileTags
        GetAccountAuthorizationDetails GetAccountSummary ListAccountAliases GetUser
        AttachUserPolicy DetachUserPolicy ListAttachedUserPolicies
        PutUserPolicy GetUserPolicy ListUserPolicies DeleteUserPolicy
        PutUserPermissionsBoundary DeleteUserPermissionsBoundary
        SimulatePrincipalPolicy SimulateCustomPolicy GetContextKeysForPrincipalPolicy GetContextKeysForCustomPolicy""",
    "sts": "GetCallerIdentity AssumeRole DecodeAuthorizationMessage",
    "ec2": """
        DescribeInstances DescribeInstanceStatus DescribeRegions RunInstances StartInstances StopInstances RebootInstances TerminateInstances
        AssociateIamInstanceProfile DisassociateIamInstanceProfile ReplaceIamInstanceProfileAssociation
        DescribeIamInstanceProfileAssociations ModifyInstanceMetadataOptions DescribeTags CreateTags DeleteTags""",
    "ssm": """
        DescribeInstanceInformation GetConnectionStatus GetServiceSetting UpdateServiceSetting ResetServiceSetting
        CreateActivation DescribeActivations DeleteActivation DeregisterManagedInstance UpdateManagedInstanceRole
        ListAssociations""",
    "organizations": """
        ListAccounts DescribeOrganization DescribeAccount ListRoots ListOrganizationalUnitsForParent
        ListAccountsForParent ListParents ListTagsForResource DescribeOrganizationalUnit
        ListPoliciesForTarget DescribePolicy""",
}


def constrained(name, shapes, kept):
    """Puts what the shape constrains, itself or further down, in kept; returns whether there is anything."""
    if name in kept:
        return bool(kept[name])
    kept[name] = entry = {}
    shape = shapes[name]
    for key in ("required", "min", "max", "pattern", "enum"):
        if key in shape and not (key == "enum" and len(shape[key]) > LARGEST_ENUMERATION):
            entry[key] = shape[key]
    if "member" in shape and constrained(shape["member"]["shape"], shapes, kept):
        entry["member"] = shape["member"]["shape"]
    members = {
        member: target["shape"]
        for member, target in shape.get("members", {}).items()
        if constrained(target["shape"], shapes, kept)
    }
    if members:
        entry["members"] = members
    return bool(entry)


def extract(service, loader):
    model = loader.load_service_model(service, "service-2")
    kept, operations = {}, {}
    for operation in OPERATIONS[service].split():
        shape = model["operations"][operation].get("input", {}).get("shape")
        if shape and constrained(shape, model["shapes"], kept):
            operations[operation] = shape
    return {
        "source": f"constraints of botocore {botocore.__version__} {service} service-2.json, by scripts/dev/constraints.py",
        "operations": dict(sorted(operations.items())),
        "shapes": {name: entry for name, entry in sorted(kept.items()) if entry},
    }


def text(extracted):
    shapes = ",\n".join(f'    "{name}": {json.dumps(entry)}' for name, entry in extracted["shapes"].items())
    operations = ",\n".join(f'    "{name}": "{shape}"' for name, shape in extracted["operations"].items())
    return (
        f'{{\n  "source": {json.dumps(extracted["source"])},\n'
        f'  "operations": {{\n{operations}\n  }},\n  "shapes": {{\n{shapes}\n  }}\n}}\n'
    )


if __name__ == "__main__":
    for service_name in OPERATIONS:
        found = extract(service_name, botocore.loaders.Loader())
        (TARGET / f"{service_name}.json").write_text(text(found))
