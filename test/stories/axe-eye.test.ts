import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { AxeEye, OF_COLOURS, shapeOf } from './axe-eye.js';

describe('the eye of axe', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });

  afterEach(async () => {
    place.remove();
    await executeServerCommand('media', { colorScheme: '' });
  });

  /** Puts something into a shadow tree. */
  function put(html: string): void {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = html;
    place.replaceChildren(host);
  }

  it('knows the rules of colours', () => {
    expect(OF_COLOURS).to.have.members(['color-contrast', 'link-in-text-block']);
  });

  it('sees what is wrong, each time that it is looked at', async () => {
    put('<button></button>');
    const eye = new AxeEye();
    expect(await eye.faults(place, 'light')).to.include('button-name');
    expect(await eye.faults(place, 'light')).to.include('button-name');
    expect(await eye.faults(place, 'dark')).to.include('button-name');
  });

  it('sees text that is faint in the dark alone', async () => {
    put(
      '<p style="color-scheme: light dark; background: light-dark(#fff, #000); color: #333">Some words</p>',
    );
    const eye = new AxeEye();
    await executeServerCommand('media', { colorScheme: 'light' });
    expect(await eye.faults(place, 'light')).to.equal('');
    // No other colours come where the browser has no media to set.
    const isDark = await executeServerCommand('media', { colorScheme: 'dark' });
    expect(await eye.faults(place, 'dark')).to.include(isDark ? 'color-contrast' : '');
  });

  it('looks by all rules at what is named otherwise, or is hidden, in a medium that it comes to later', async () => {
    const eye = new AxeEye();
    put('<button>Go</button>');
    expect(await eye.faults(place, 'light')).to.equal('');
    put('<button><span style="visibility: hidden">Go</span></button>');
    expect(await eye.faults(place, 'dark')).to.include('button-name');
    put('<button><span>Go</span></button><button>\n</button>');
    expect(await eye.faults(place, 'dark')).to.include('button-name');
  });

  it('takes the boxes of all that is shown, and not what a timeline was told, for the shape', () => {
    put('<button>Go</button>');
    const button = place.firstElementChild!.shadowRoot!.querySelector('button')!;
    const before = shapeOf(place);
    place.setAttribute('view', 'table');
    expect(shapeOf(place)).to.equal(before);
    button.style.inlineSize = '200px';
    expect(shapeOf(place)).to.not.equal(before);
  });
});
