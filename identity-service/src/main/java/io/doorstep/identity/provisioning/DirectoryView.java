package io.doorstep.identity.provisioning;

import io.doorstep.identity.provisioning.scim.ScimResourceType;

/// Members and teams as rows of one shape: `base` is what a filter mostly asks for, `more` what takes a look elsewhere.
final class DirectoryView {

    /// Who came without a directory has a name of one text; the last word counts as the family's.
    private static final String USERS = """
            select m.user_id as id, m.created_at, coalesce(d.changed_at, m.created_at) as changed_at,
                   md5(m.version || ':' || coalesce(d.version, 0)) as version,
                   coalesce(d.document, jsonb_strip_nulls(jsonb_build_object(
                       'userName', u.email,
                       'displayName', coalesce(m.name, u.name),
                       'name', jsonb_build_object(
                           'formatted', coalesce(m.name, u.name),
                           'givenName', coalesce(substring(coalesce(m.name, u.name) from '^(.*\\S)\\s+\\S+$'),
                                                 coalesce(m.name, u.name)),
                           'familyName', substring(coalesce(m.name, u.name) from '(\\S+)\\s*$')),
                       'title', m.job_title,
                       'emails', jsonb_build_array(
                           jsonb_build_object('value', u.email, 'type', 'work', 'primary', true)),
                       'phoneNumbers', case when m.phone is not null then jsonb_build_array(
                           jsonb_build_object('value', m.phone, 'type', 'work', 'primary', true)) end)))
                       || jsonb_build_object('active', m.status <> 'DEACTIVATED') as base,
                   jsonb_build_object('groups', coalesce((
                       select jsonb_agg(jsonb_build_object('value', t.id, 'display', t.name) order by t.name, t.id)
                       from team_member p join team t on t.tenant_id = p.tenant_id and t.id = p.team_id
                       where p.tenant_id = m.tenant_id and p.user_id = m.user_id), '[]')) as more
            from membership m
            join user_account u on u.id = m.user_id
            left join directory_entry d on d.tenant_id = m.tenant_id and d.user_id = m.user_id
            """;

    private static final String GROUPS = """
            select t.id, t.created_at, coalesce(g.changed_at, t.created_at) as changed_at,
                   md5(t.version || ':' || coalesce(g.external_id, '') || ':' || coalesce((
                       select string_agg(p.user_id::text, ',' order by p.user_id) from team_member p
                       where p.tenant_id = t.tenant_id and p.team_id = t.id), '')) as version,
                   jsonb_strip_nulls(jsonb_build_object('displayName', t.name, 'externalId', g.external_id)) as base,
                   jsonb_build_object('members', coalesce((
                       select jsonb_agg(jsonb_build_object('value', p.user_id, 'display', coalesce(m.name, u.name))
                                        order by p.user_id)
                       from team_member p
                       join membership m on m.tenant_id = p.tenant_id and m.user_id = p.user_id
                       join user_account u on u.id = p.user_id
                       where p.tenant_id = t.tenant_id and p.team_id = t.id), '[]')) as more
            from team t
            left join directory_group g on g.tenant_id = t.tenant_id and g.team_id = t.id
            """;

    private DirectoryView() {}

    /// To be read as `r`.
    static String of(ScimResourceType type) {
        String rows =
                switch (type) {
                    case USER -> USERS;
                    case GROUP -> GROUPS;
                };
        return " from (" + rows + ") r ";
    }
}
