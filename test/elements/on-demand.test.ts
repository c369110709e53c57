import { expect } from 'chai';
import { css, LitElement } from 'lit';
import { OnDemand, onDemandPart } from '../../src/elements/controllers/on-demand.js';

/** A host that counts how often it is asked to render again. */
class Host extends LitElement {
  asked = 0;
  override requestUpdate(...names: Parameters<LitElement['requestUpdate']>): void {
    this.asked = (this.asked ?? 0) + 1;
    super.requestUpdate(...names);
  }
}
customElements.define('on-demand-host', Host);

describe('OnDemand', () => {
  const host = document.createElement('on-demand-host') as Host;

  before(async () => {
    document.body.append(host);
    await host.updateComplete;
  });

  after(() => host.remove());

  it('fetches a module when it is first asked for, once, and has its host rendered then', async () => {
    let fetched = 0;
    const part = new OnDemand(host, () => Promise.resolve({ number: ++fetched }));
    expect(fetched, 'nothing is fetched unasked').to.equal(0);
    expect(part.get()).to.equal(undefined);
    expect(part.get()).to.equal(undefined);
    const before = host.asked;
    await part.pending;
    expect(part.get()).to.deep.equal({ number: 1 });
    expect(host.asked).to.equal(before + 1);
    expect(part.pending).to.equal(undefined);
  });

  it('says that a module could not be had, and does not ask again at each frame', async () => {
    let fetched = 0;
    const part = new OnDemand(host, () => {
      fetched += 1;
      return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    });
    part.get();
    await part.pending;
    expect(part.failed).to.equal(true);
    expect(part.get()).to.equal(undefined);
    expect(fetched).to.equal(1);
  });

  it('takes at once what is there, and asks for no other update', () => {
    const part = new OnDemand(host, () => 'here');
    const before = host.asked;
    expect(part.get()).to.equal('here');
    expect(part.pending).to.equal(undefined);
    expect(host.asked).to.equal(before);
  });

  it('puts the styles of a part in place before it is there', async () => {
    const styles = css`
      p {
        color: rgb(1, 2, 3);
      }
    `;
    const part = onDemandPart(host, () => Promise.resolve({ styles: [styles] }));
    part.get();
    await part.pending;
    expect(host.shadowRoot!.adoptedStyleSheets).to.include(styles.styleSheet);
  });
});
