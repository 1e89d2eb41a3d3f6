/**
 * The tables, as steps that each database goes through once, in this order. A step that a release had in it is never changed: add one at the end.
 *
 * Every table with something of a school has its tenant in front and row-level security on it, also for its owner: a query that forgets its tenant
 * finds nothing. Texts compare by code unit. Sealed texts do not get smaller, so nobody tries to compress them.
 */
export const migrations: readonly string[] = [
  `
  create table basiswijzer.rows (
    tenant text collate "C" not null check (tenant <> ''),
    kind text collate "C" not null,
    id text collate "C" not null,
    revision integer not null check (revision > 0),
    body text not null,
    terms text[] not null,
    due bigint,
    primary key (tenant, kind, id)
  ) with (fillfactor = 85);
  alter table basiswijzer.rows alter column body set storage external;
  create index rows_by_due on basiswijzer.rows (tenant, due) where due is not null;

  -- An index on the array itself would not be used: under row-level security only comparisons that cannot leak, such as =, reach an index.
  create table basiswijzer.terms (
    tenant text collate "C" not null,
    kind text collate "C" not null,
    term text collate "C" not null,
    id text collate "C" not null,
    primary key (tenant, kind, term, id)
  );
  create function basiswijzer.keep_terms() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      delete from basiswijzer.terms where tenant = old.tenant and kind = old.kind and term = any (old.terms) and id = old.id;
    end if;
    if tg_op <> 'DELETE' then
      insert into basiswijzer.terms (tenant, kind, term, id) select distinct new.tenant, new.kind, term, new.id from unnest(new.terms) as term;
    end if;
    return null;
  end $$;
  create trigger terms_of_new after insert on basiswijzer.rows
    for each row when (cardinality(new.terms) > 0) execute function basiswijzer.keep_terms();
  create trigger terms_of_changed after update of terms on basiswijzer.rows
    for each row when (old.terms is distinct from new.terms) execute function basiswijzer.keep_terms();
  create trigger terms_of_removed after delete on basiswijzer.rows
    for each row when (cardinality(old.terms) > 0) execute function basiswijzer.keep_terms();

  create table basiswijzer.set_aside (
    tenant text collate "C" not null,
    kind text collate "C" not null,
    id text collate "C" not null,
    revision integer not null,
    body text not null,
    terms text[] not null,
    due bigint,
    reason text not null,
    at bigint not null,
    primary key (tenant, kind, id, at)
  );

  create table basiswijzer.inbox (
    tenant text collate "C" not null check (tenant <> ''),
    key text collate "C" not null,
    chat text collate "C" not null,
    at bigint not null,
    seq bigint generated always as identity,
    body text not null,
    claim uuid not null,
    takeover uuid,
    since bigint not null,
    answer text,
    primary key (tenant, key)
  );
  alter table basiswijzer.inbox alter column body set storage external;
  create index inbox_busy on basiswijzer.inbox (tenant, chat) where answer is null;
  create index inbox_by_age on basiswijzer.inbox (tenant, at);

  create table basiswijzer.effects (
    tenant text collate "C" not null check (tenant <> ''),
    turn text collate "C" not null,
    at bigint not null,
    primary key (tenant, turn)
  );
  create index effects_by_age on basiswijzer.effects (tenant, at);

  -- One row per transaction, for an hour: 'kept' is false where somebody made sure that it never will be. See 'Database'.
  create table basiswijzer.commits (
    tenant text collate "C" not null check (tenant <> ''),
    id uuid not null,
    at timestamptz not null default now(),
    kept boolean not null,
    primary key (tenant, id)
  );
  create index commits_by_age on basiswijzer.commits (tenant, at);

  create table basiswijzer.audit (
    tenant text collate "C" not null check (tenant <> ''),
    seq bigint not null check (seq > 0),
    line text not null,
    primary key (tenant, seq)
  );
  create table basiswijzer.audit_heads (
    tenant text collate "C" not null primary key check (tenant <> ''),
    seq bigint not null,
    hash text not null
  );

  do $$
  declare name text;
  begin
    foreach name in array array['rows', 'terms', 'set_aside', 'inbox', 'effects', 'commits', 'audit', 'audit_heads'] loop
      execute format('alter table basiswijzer.%I enable row level security', name);
      execute format('alter table basiswijzer.%I force row level security', name);
      execute format('create policy own_tenant on basiswijzer.%I using (tenant = current_setting(''basiswijzer.tenant'', true))', name);
    end loop;
  end $$;

  -- What is below has nothing of a school in it: which tenants have rows that wait, digests of chats with a moment, and a row to try writing on.
  create table basiswijzer.tenants (tenant text collate "C" not null primary key);
  create table basiswijzer.paces (key text collate "C" not null primary key, whole bigint not null);
  create table basiswijzer.proof (id boolean primary key check (id), at bigint not null);
  insert into basiswijzer.proof values (true, 0);

  -- See 'reserve' in src/shared/pace.ts: the same formula, with its state locked.
  create function basiswijzer.reserve(keys text[], everies bigint[], bursts bigint[], moment bigint) returns bigint language plpgsql as $$
  declare
    wait bigint;
  begin
    insert into basiswijzer.paces (key, whole) select k, 0 from unnest(keys) as k order by k on conflict do nothing;
    perform from basiswijzer.paces where key = any (keys) order by key for update;
    select max(greatest(0, least(greatest(p.whole, moment), moment + a.burst * a.every) - (a.burst - 1) * a.every - moment))
      into wait
      from basiswijzer.paces p join unnest(keys, everies, bursts) as a (key, every, burst) on p.key = a.key;
    if wait = 0 then
      update basiswijzer.paces p set whole = least(greatest(p.whole, moment), moment + a.burst * a.every) + a.every
        from unnest(keys, everies, bursts) as a (key, every, burst) where p.key = a.key;
    end if;
    return wait;
  end $$;
  `,
  `
  -- What every turn does, each as one statement: a function opens row-level security for its tenant until its own small transaction ends.
  create function basiswijzer.get(text, text, text) returns setof basiswijzer.rows language plpgsql as $$
  begin
    perform set_config('basiswijzer.tenant', $1, true);
    return query select r.* from basiswijzer.rows r where r.tenant = $1 and r.kind = $2 and r.id = $3;
  end $$;

  create function basiswijzer.claim(text, text, text, bigint, text, uuid, bigint, bigint) returns table (answer text, mine boolean, first boolean)
    language plpgsql as $$
  begin
    perform set_config('basiswijzer.tenant', $1, true);
    insert into basiswijzer.inbox as i (tenant, key, chat, at, body, claim, since) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing;
    return query select own.answer, own.claim = $6, not exists (
        select from basiswijzer.inbox i where i.tenant = $1 and i.chat = $3 and i.answer is null and i.key <> $2 and i.since > $8
          and (i.at, i.seq) < (own.at, own.seq))
      from basiswijzer.inbox own where own.tenant = $1 and own.key = $2;
  end $$;

  create function basiswijzer.finish(text, text, text) returns void language plpgsql as $$
  begin
    perform set_config('basiswijzer.tenant', $1, true);
    update basiswijzer.inbox i set answer = $3, body = '' where i.tenant = $1 and i.key = $2 and i.answer is null;
  end $$;
  `,
];

/** What the program may do with each table, and no more: nobody changes or removes a line of the audit log. */
export const rights: Readonly<Record<string, string>> = {
  rows: 'select, insert, update, delete',
  terms: 'select, insert, delete',
  set_aside: 'select, insert',
  inbox: 'select, insert, update, delete',
  effects: 'select, insert, delete',
  commits: 'select, insert, delete',
  audit: 'select, insert',
  audit_heads: 'select, insert, update',
  tenants: 'select, insert',
  paces: 'select, insert, update, delete',
  proof: 'select, update',
  migrations: 'select',
};
