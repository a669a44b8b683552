package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import java.util.Map;
import software.amazon.awssdk.services.iam.model.ListInstanceProfileTagsRequest;
import software.amazon.awssdk.services.iam.model.ListInstanceProfileTagsResponse;
import software.amazon.awssdk.services.iam.model.ListPolicyTagsRequest;
import software.amazon.awssdk.services.iam.model.ListPolicyTagsResponse;
import software.amazon.awssdk.services.iam.model.ListRoleTagsRequest;
import software.amazon.awssdk.services.iam.model.ListRoleTagsResponse;
import software.amazon.awssdk.services.iam.model.Tag;
import software.amazon.awssdk.services.iam.model.TagInstanceProfileRequest;
import software.amazon.awssdk.services.iam.model.TagInstanceProfileResponse;
import software.amazon.awssdk.services.iam.model.TagPolicyRequest;
import software.amazon.awssdk.services.iam.model.TagPolicyResponse;
import software.amazon.awssdk.services.iam.model.TagRoleRequest;
import software.amazon.awssdk.services.iam.model.TagRoleResponse;
import software.amazon.awssdk.services.iam.model.UntagInstanceProfileRequest;
import software.amazon.awssdk.services.iam.model.UntagInstanceProfileResponse;
import software.amazon.awssdk.services.iam.model.UntagPolicyRequest;
import software.amazon.awssdk.services.iam.model.UntagPolicyResponse;
import software.amazon.awssdk.services.iam.model.UntagRoleRequest;
import software.amazon.awssdk.services.iam.model.UntagRoleResponse;

/** The tags of roles, managed policies and instance profiles. */
public final class Tags {

    private final Entities entities;

    /** Plays the operations for one call. */
    public Tags(Call call) {
        this.entities = new Entities(call);
    }

    public TagRoleResponse tagRole(TagRoleRequest request) {
        ofRole(request.roleName()).put(request.tags());
        return TagRoleResponse.builder().build();
    }

    public UntagRoleResponse untagRole(UntagRoleRequest request) {
        ofRole(request.roleName()).remove(request.tagKeys());
        return UntagRoleResponse.builder().build();
    }

    public ListRoleTagsResponse listRoleTags(ListRoleTagsRequest request) {
        Page<Tag> page =
                page(entities.role(request.roleName()).tags, Page.Wanted.of(request.marker(), request.maxItems()));
        return ListRoleTagsResponse.builder()
                .tags(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    public TagPolicyResponse tagPolicy(TagPolicyRequest request) {
        ofPolicy(request.policyArn(), "TagPolicy").put(request.tags());
        return TagPolicyResponse.builder().build();
    }

    public UntagPolicyResponse untagPolicy(UntagPolicyRequest request) {
        ofPolicy(request.policyArn(), "UntagPolicy").remove(request.tagKeys());
        return UntagPolicyResponse.builder().build();
    }

    public ListPolicyTagsResponse listPolicyTags(ListPolicyTagsRequest request) {
        Page<Tag> page =
                page(entities.policy(request.policyArn()).tags(), Page.Wanted.of(request.marker(), request.maxItems()));
        return ListPolicyTagsResponse.builder()
                .tags(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    public TagInstanceProfileResponse tagInstanceProfile(TagInstanceProfileRequest request) {
        ofProfile(request.instanceProfileName()).put(request.tags());
        return TagInstanceProfileResponse.builder().build();
    }

    public UntagInstanceProfileResponse untagInstanceProfile(UntagInstanceProfileRequest request) {
        ofProfile(request.instanceProfileName()).remove(request.tagKeys());
        return UntagInstanceProfileResponse.builder().build();
    }

    public ListInstanceProfileTagsResponse listInstanceProfileTags(ListInstanceProfileTagsRequest request) {
        Page<Tag> page = page(
                entities.profile(request.instanceProfileName()).tags,
                Page.Wanted.of(request.marker(), request.maxItems()));
        return ListInstanceProfileTagsResponse.builder()
                .tags(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    private TagSet ofRole(String name) {
        return new TagSet(entities.changeableRole(name).tags, Quota.TAGS_OF_ROLE);
    }

    private TagSet ofPolicy(String arn, String action) {
        return new TagSet(entities.changeablePolicy(arn, action).tags, Quota.TAGS_OF_POLICY);
    }

    private TagSet ofProfile(String name) {
        return new TagSet(entities.profile(name).tags, Quota.TAGS_OF_INSTANCE_PROFILE);
    }

    private static Page<Tag> page(Map<String, String> tags, Page.Wanted wanted) {
        return Page.of(TagSet.sorted(tags), Tag::key, wanted);
    }
}
