# Every supported operation once, as the AWS CLI calls it and reads its answer.
set -u
# Before version 2.13 the CLI does not read AWS_ENDPOINT_URL, and would call AWS itself.
aws() { command aws --endpoint-url "$AWS_ENDPOINT_URL" "$@"; }
text() { "$@" --output text; }
step() { echo "# $*"; }
trust='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}'
own='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}'
permission='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}'
core=arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore
mine=arn:aws:iam::111122223333:policy/cli/Reader

step who one is
aws sts get-caller-identity --query Arn
aws iam get-user --query User.UserName
aws iam list-account-aliases --query AccountAliases
aws iam get-account-summary --query 'SummaryMap.AttachedPoliciesPerRoleQuota'

step roles
aws iam create-role --role-name Cli --path /cli/ --assume-role-policy-document "$trust" --description 'über "all" <b>&' --query Role.Arn
aws iam get-role --role-name cli --query 'Role.[RoleName,Description,AssumeRolePolicyDocument.Statement[0].Principal.Service]'
aws iam list-roles --path-prefix /cli/ --query 'Roles[].RoleName'
aws iam list-roles --page-size 3 --query 'length(Roles) > `3`'
aws iam update-role --role-name Cli --description changed --max-session-duration 7200
aws iam update-role-description --role-name Cli --description 'changed again' --query Role.Description
aws iam update-assume-role-policy --role-name Cli --policy-document "$own"
aws iam tag-role --role-name Cli --tags Key=team,Value=web Key=empty,Value=
aws iam list-role-tags --role-name Cli --query 'Tags[].[Key,Value]'
aws iam untag-role --role-name Cli --tag-keys empty
aws iam put-role-permissions-boundary --role-name Cli --permissions-boundary "$core"
aws iam get-role --role-name Cli --query 'Role.[Description,MaxSessionDuration,Tags,PermissionsBoundary.PermissionsBoundaryArn]'
aws iam delete-role-permissions-boundary --role-name Cli

step inline policies
aws iam put-role-policy --role-name Cli --policy-name inline --policy-document "$permission"
aws iam list-role-policies --role-name Cli --query PolicyNames
aws iam get-role-policy --role-name Cli --policy-name inline --query PolicyDocument.Statement[0].Action
aws iam delete-role-policy --role-name Cli --policy-name inline

step managed policies
aws iam create-policy --policy-name Reader --path /cli/ --policy-document "$permission" --query Policy.Arn
aws iam get-policy --policy-arn "$mine" --query 'Policy.[DefaultVersionId,AttachmentCount,IsAttachable]'
aws iam create-policy-version --policy-arn "$mine" --policy-document "$permission" --query PolicyVersion.VersionId
aws iam set-default-policy-version --policy-arn "$mine" --version-id v2
aws iam list-policy-versions --policy-arn "$mine" --query 'Versions[].[VersionId,IsDefaultVersion]'
aws iam get-policy-version --policy-arn "$mine" --version-id v1 --query PolicyVersion.Document.Version
aws iam delete-policy-version --policy-arn "$mine" --version-id v1
aws iam tag-policy --policy-arn "$mine" --tags Key=a,Value=b
aws iam list-policy-tags --policy-arn "$mine" --query Tags
aws iam untag-policy --policy-arn "$mine" --tag-keys a
aws iam attach-role-policy --role-name Cli --policy-arn "$mine"
aws iam attach-role-policy --role-name Cli --policy-arn "$core"
aws iam list-attached-role-policies --role-name Cli --query 'AttachedPolicies[].PolicyName'
aws iam list-entities-for-policy --policy-arn "$mine" --query 'PolicyRoles[].RoleName'
aws iam list-policies --scope Local --only-attached --path-prefix /cli/ --query 'Policies[].PolicyName'
aws iam get-account-authorization-details --filter Role --query "RoleDetailList[?RoleName=='Cli'].AttachedManagedPolicies[].PolicyName"

step policies of users
me=administrator
aws iam list-attached-user-policies --user-name $me --query 'AttachedPolicies[].PolicyName'
aws iam attach-user-policy --user-name $me --policy-arn "$mine"
aws iam list-entities-for-policy --policy-arn "$mine" --query 'PolicyUsers[].UserName'
aws iam detach-user-policy --user-name $me --policy-arn "$mine"
aws iam put-user-policy --user-name $me --policy-name inline --policy-document "$permission"
aws iam list-user-policies --user-name $me --query PolicyNames
aws iam get-user-policy --user-name $me --policy-name inline --query PolicyDocument.Statement[0].Action
aws iam delete-user-policy --user-name $me --policy-name inline
aws iam put-user-permissions-boundary --user-name $me --permissions-boundary arn:aws:iam::aws:policy/AdministratorAccess
aws iam get-user --query User.PermissionsBoundary
aws iam delete-user-permissions-boundary --user-name $me

step what policies allow
tagged='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:StopInstances","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/env":"dev"}}}]}'
aws iam simulate-principal-policy --policy-source-arn arn:aws:iam::111122223333:role/cli/Cli --action-names ssm:UpdateInstanceInformation s3:GetObject s3:PutObject --query 'EvaluationResults[].[EvalActionName,EvalDecision,MatchedStatements[0].SourcePolicyId,OrganizationsDecisionDetail.AllowedByOrganizations]'
aws iam simulate-custom-policy --policy-input-list "$tagged" --action-names ec2:StopInstances --query 'EvaluationResults[0].[EvalDecision,MissingContextValues]'
aws iam simulate-custom-policy --policy-input-list "$tagged" --action-names ec2:StopInstances --context-entries ContextKeyName=aws:ResourceTag/env,ContextKeyType=string,ContextKeyValues=dev --query 'EvaluationResults[0]'
aws iam simulate-principal-policy --policy-source-arn "$mine" --action-names s3:GetObject 2>&1
aws iam get-context-keys-for-custom-policy --policy-input-list "$tagged" --query ContextKeyNames
aws iam get-context-keys-for-principal-policy --policy-source-arn arn:aws:iam::111122223333:role/cli/Cli --policy-input-list "$tagged" --query ContextKeyNames

step instance profiles
aws iam create-instance-profile --instance-profile-name CliProfile --query InstanceProfile.Arn
aws iam add-role-to-instance-profile --instance-profile-name CliProfile --role-name Cli
aws iam get-instance-profile --instance-profile-name CliProfile --query 'InstanceProfile.Roles[].RoleName'
aws iam list-instance-profiles --query "InstanceProfiles[?InstanceProfileName=='CliProfile'].Roles[].RoleName"
aws iam list-instance-profiles-for-role --role-name Cli --query 'InstanceProfiles[].InstanceProfileName'
aws iam tag-instance-profile --instance-profile-name CliProfile --tags Key=a,Value=b
aws iam list-instance-profile-tags --instance-profile-name CliProfile --query Tags
aws iam untag-instance-profile --instance-profile-name CliProfile --tag-keys a

step instances
aws ec2 describe-regions --query "Regions[?RegionName=='eu-central-1'].Endpoint"
i=$(text aws ec2 run-instances --image-id ami-0abcdef1234567890 --count 1 --instance-type t3.small --tag-specifications 'ResourceType=instance,Tags=[{Key=Name,Value=cli}]' --query 'Instances[0].InstanceId')
sleep 3 # the passing states of the sandbox are short, the waiters of the CLI are not
aws ec2 describe-instances --filters Name=tag:Name,Values=cli --query 'Reservations[].Instances[].[InstanceType,State.Name,Tags]'
aws ec2 describe-instance-status --instance-ids "$i" --query 'InstanceStatuses[].InstanceState.Name'
aws ec2 create-tags --resources "$i" --tags Key=team,Value=web
aws ec2 describe-tags --filters Name=resource-id,Values="$i" --query 'Tags[].[Key,Value]'
aws ec2 delete-tags --resources "$i" --tags Key=team
aws ec2 modify-instance-metadata-options --instance-id "$i" --http-tokens optional --query InstanceMetadataOptions.HttpTokens

step associations
a=$(text aws ec2 associate-iam-instance-profile --instance-id "$i" --iam-instance-profile Name=CliProfile --query IamInstanceProfileAssociation.AssociationId)
sleep 2
aws ec2 describe-iam-instance-profile-associations --association-ids "$a" --query 'IamInstanceProfileAssociations[].[State,IamInstanceProfile.Arn]'
b=$(text aws ec2 replace-iam-instance-profile-association --association-id "$a" --iam-instance-profile Name=AppServerProfile --query IamInstanceProfileAssociation.AssociationId)
aws ec2 disassociate-iam-instance-profile --association-id "$b" --query IamInstanceProfileAssociation.State
aws ec2 reboot-instances --instance-ids "$i"
aws ec2 stop-instances --instance-ids "$i" --query 'StoppingInstances[].CurrentState.Name'
sleep 3
aws ec2 start-instances --instance-ids "$i" --query 'StartingInstances[].PreviousState.Name'
aws ec2 terminate-instances --instance-ids "$i" --query 'TerminatingInstances[].CurrentState.Name'

step nodes
n=$(text aws ssm describe-instance-information --filters Key=PingStatus,Values=Online --query 'InstanceInformationList[0].InstanceId')
aws ssm get-connection-status --target "$n" --query Status

step associations of State Manager
aws ssm list-associations --region eu-central-1 --association-filter-list key=Name,value=AWS-AttachIAMToInstance --query 'Associations[].[AssociationName,Name,ScheduleExpression,Targets,Overview.Status]'
aws ssm list-associations --query Associations

step servers outside EC2
aws iam create-role --role-name CliServers --assume-role-policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ssm.amazonaws.com"},"Action":"sts:AssumeRole"}]}' --query Role.RoleName
aws ssm create-activation --iam-role absent 2>&1
v=$(text aws ssm create-activation --iam-role CliServers --default-instance-name till --registration-limit 3 --tags Key=site,Value=berlin --query ActivationId)
aws ssm describe-activations --filters FilterKey=ActivationIds,FilterValues="$v" --query 'ActivationList[].[DefaultInstanceName,IamRole,RegistrationLimit,RegistrationsCount,Expired,Tags]'
aws ssm delete-activation --activation-id "$v"
aws ssm delete-activation --activation-id "$v" 2>&1
aws ssm update-managed-instance-role --instance-id mi-0123456789abcdef0 --iam-role CliServers 2>&1
aws ssm deregister-managed-instance --instance-id mi-0123456789abcdef0 2>&1
aws iam delete-role --role-name CliServers

step service settings
aws ssm get-service-setting --setting-id /ssm/managed-instance/activation-tier --query 'ServiceSetting.[SettingValue,Status]'
aws ssm update-service-setting --setting-id /ssm/managed-instance/activation-tier --setting-value advanced
aws ssm get-service-setting --setting-id /ssm/managed-instance/activation-tier --query 'ServiceSetting.[SettingValue,Status]'
aws ssm reset-service-setting --setting-id /ssm/managed-instance/activation-tier --query 'ServiceSetting.[SettingValue,Status]'
aws ssm get-service-setting --setting-id /ssm/absent 2>&1

step the organisation
aws organizations describe-organization --query Organization.MasterAccountId
aws organizations list-accounts --max-items 2 --query 'Accounts[].Name'
aws organizations describe-account --account-id 777788889999 --query Account.Status
aws organizations list-tags-for-resource --resource-id 777788889999 --query Tags
r=$(text aws organizations list-roots --query Roots[0].Id)
aws organizations list-organizational-units-for-parent --parent-id "$r" --query 'OrganizationalUnits[].Name'
aws organizations list-accounts-for-parent --parent-id "$r" --query 'Accounts[].Name'
aws organizations list-parents --child-id 111122223333 --query Parents[].Type
u=$(text aws organizations list-parents --child-id 777788889999 --query Parents[0].Id)
aws organizations describe-organizational-unit --organizational-unit-id "$u" --query OrganizationalUnit.Name
aws organizations list-policies-for-target --target-id "$u" --filter SERVICE_CONTROL_POLICY --query 'Policies[].[Name,AwsManaged]'
aws organizations describe-policy --policy-id p-FullAWSAccess --query Policy.Content

step taking it all away
aws iam remove-role-from-instance-profile --instance-profile-name CliProfile --role-name Cli
aws iam delete-instance-profile --instance-profile-name CliProfile
aws iam detach-role-policy --role-name Cli --policy-arn "$core"
aws iam delete-role --role-name Cli 2>&1
aws iam detach-role-policy --role-name Cli --policy-arn "$mine"
aws iam delete-policy --policy-arn "$mine"

step being the role
aws sts decode-authorization-message --encoded-message junk 2>&1
administrator=("AWS_ACCESS_KEY_ID=$AWS_ACCESS_KEY_ID" "AWS_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY")
read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN < <(text aws sts assume-role --role-arn arn:aws:iam::111122223333:role/cli/Cli --role-session-name me --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]')
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
aws sts get-caller-identity --query Arn
aws iam delete-role --role-name Cli 2>&1
(
export "${administrator[@]}"
unset AWS_SESSION_TOKEN
aws iam delete-role --role-name Cli
)
aws sts get-caller-identity 2>&1
