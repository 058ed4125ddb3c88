import type { ComponentChildren } from 'preact';
import type { Schemas } from '../../api/Schemas.js';

/** Who an expert is, once somebody asked. */
export function IdentityPanel({ identity }: { readonly identity: Schemas['Identity'] }) {
  const { name, emails, phones, links, registrations = [], address } = identity;
  return (
    <section class="panel stack" aria-labelledby="identity">
      <h2 id="identity">Identity</h2>
      <dl class="facts">
        {name && <Fact of="Name">{name}</Fact>}
        {emails.map((email) => (
          <Fact key={email} of="E-mail">
            <a href={`mailto:${email}`}>{email}</a>
          </Fact>
        ))}
        {phones.map((phone) => (
          <Fact key={phone} of="Phone">
            {phone}
          </Fact>
        ))}
        {links.map((link) => (
          <Fact key={link} of="Link">
            {link}
          </Fact>
        ))}
        {registrations.map((one) => (
          <Fact key={one} of="Register">
            {one}
          </Fact>
        ))}
        {address && <Fact of="Address">{address}</Fact>}
      </dl>
    </section>
  );
}

function Fact({ of, children }: { readonly of: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt class="soft">{of}</dt>
      <dd>{children}</dd>
    </div>
  );
}
