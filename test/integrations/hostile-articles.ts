import type { Article } from '../../pipeline/model/article.js'

/** An article that went into a template, and what JSON keeps of it: what must come out of the page. */
export interface HostileArticle {
  /** Also a folder's name. */
  readonly id: string
  readonly article: Article
  readonly expected: Article
}

const BREAKING: Readonly<Record<string, string>> = {
  'script-end': 'Mayor </script><script>alert(1)</script> says',
  'script-end-capitals': 'Mayor </SCRIPT ><SCRIPT>alert(2)</SCRIPT\t>',
  'script-end-slash': 'a </script/x> b </script\n> c </script\u000c>',
  'script-end-cut': 'the desk fell asleep </scrip',
  'script-double-escape': '<!--<script>alert(3)</script>-->',
  'script-double-escape-open': 'a <!--<script> that nobody closes',
  'comment-end': '--> <img src=x onerror=alert(4)> --!>',
  'cdata-end': ']]> <![CDATA[ ]]]]><![CDATA[>',
  'processing-instruction': '<?php echo 1; ?> <?xml version="1.0"?>',
  'other-elements': '</title></textarea></style></noscript></template></head><body onload=alert(5)>',
  'svg-and-math': '<svg><script>alert(6)</script></svg><math><mtext></script>',
  'attribute-end': `" onmouseover="alert(7)" x='" autofocus onfocus=alert(8) '`,
  'script-end-with-more': '</script x="> y </script<b> </script/></script\u0000> <\u0000/script> </ script>',
  'script-end-of-odd-letters': '</\u017fcript> </scr\u0131pt> </SCR\u0130PT> </\u1d22cript>',
  'comment-odd': '<!-> <!--> <!---> <!--!> --!> <!-- -- --> <! x> </> <?>',
  'comment-of-a-server':
    '<!--#exec cmd="ls" --> <!--#include virtual="/etc/passwd" --> <esi:include src="/x"/>',
  'elements-that-swallow':
    '<plaintext> <xmp> <iframe srcdoc="<script>alert(16)</script>"> <noembed> <base href=//x>',
  'elements-of-templates':
    '<template><script>alert(17)</script></template> <slot/> <amp-img on="tap:x"> <amp-script>',
  'address-that-runs': 'javascript:alert(18)',
  'address-of-data': 'data:text/html,<script>alert(19)</script>',
  'many-languages':
    'jaVasCript:/*-/*`/*\\`/*\'/*"/**/(/* */oNcliCk=alert(20) )//%0D%0A</stYle/</titLe/</scRipt/--!>\\x3csVg/<sVg/oNloAd=alert(21)//>',
}

const QUOTES: Readonly<Record<string, string>> = {
  'quotes-straight': `"It's" said the 'other', \`and\` "" '' went`,
  'quotes-curly': '“double” ‘single’ «angle» „low“ ‚low‘ 「corner」',
  backslashes: 'C:\\new\\table\\u003c \\" \\\\ \\',
  'backslash-before-end': '\\</script>\\"; alert(9); //\\',
  'line-ends': 'one\ntwo\r\nthree\rfour\u0085five',
  'javascript-end': `'; alert(10); "; alert(11); \`; alert(12); // /* */`,
}

const ENTITIES: Readonly<Record<string, string>> = {
  ampersands: 'Smith & Sons && R&D; AT&T',
  'entities-named': '&amp; &amp;amp; &lt; &gt; &quot; &apos; &nbsp;',
  'entities-numbered': '&#60;script&#62; &#x3c;script&#x3E; &#39; &#0;',
  'entities-script-end': '&lt;/script&gt;&lt;script&gt;alert(13)&lt;/script&gt;',
  'entities-without-end': '&lt &copy &notit; &ampersand &#60',
  'escapes-of-json': '\\u003c/script\\u003e \\n \\t \\/',
  'percent-escapes': '%3C/script%3E %22 %00 %',
  'entities-of-entities': '&amp;lt;/script&amp;gt; &amp;#60; &#38;#60; &amp;amp;#x3c;',
  'entities-odd': '&#xD800; &#x110000; &#x80; &#128; &#; &#x; &; & &a;b; &lt/script&gt',
  'escapes-of-all-kinds': '\\u003C \\x3c \\74 \\u{3c} %u003c =3C +ADw-script+AD4- \\\\u2028 \\',
}

const TEMPLATES: Readonly<Record<string, string>> = {
  'template-braces': '{{ 7 * 7 }} {{ page.url }} {{constructor}} }} {{',
  'template-raw-braces':
    '{{{ 7 }}} {{{{raw}}}} {{{{/raw}}}} {{&name}} {{> partial}} {{#if x}} {{/if}} {{!-- x --}}',
  'template-tags': '{% include "x" %} {% endraw %} {% raw %} {%- if true -%} %} {% endverbatim %}',
  'template-comments': '{# a comment #} {#- #} {/* x */} <%-- x --%>',
  'template-erb': '<%= 7 * 7 %> <%- include("x") %> <% } %> %>',
  'template-literal': '`$\u007b7 * 7}` $\u007balert(14)} $\u007b',
  'template-wiki': '[[ page ]] [[! x ]] {{< figure >}} {{% shortcode %}} {{</* x */>}}',
  'template-replacement': "$& $1 $` $' $$ $<name>",
  'template-go': '{{ define "main" }}{{ end }} {{- . -}} {{/* x */}}',
  'template-front-matter': '---\ntitle: x\n---\n+++\nlayout = "y"\n+++',
  'template-markdown': '# a *b* _c_ `d` [e](javascript:alert(15)) ![f](x)\n    code\n> g',
  'template-expressions': '{7 * 7} {alert(22)} {/* a comment */} {...props} {`x`} { } {} {',
  'template-mdx': 'import x from "y"\n\nexport const a = 1\n\n<Component {...props}>{expression}</Component>',
  'template-blade': '@php echo 1 @endphp {!! $x !!} @{{ x }} @if(true) @include("x") @@ {{-- x --}}',
  'template-pug': '#{7 * 7} !{x} #[b x] !=x\n- var y\n| z\n//- x',
  'template-mustache': '{{=<% %>=}} <% x %> {{{{ x }}}} {{> (lookup . "x") }} {{!-- }} --}} {{else}} {{^}}',
  'template-liquid':
    '{%- liquid\necho 1\n-%} {% comment %} {% render "x" %} {%schema%} {% doc %} {{- x | raw -}}',
  'template-nunjucks':
    '{% set x = 1 %} {% extends "x" %} {% call y() %} {{ range.constructor("return 1")() }} {{ self }}',
  'template-go-more':
    '{{ readFile "/etc/passwd" }} {{ safeHTML "<b>" }} {{`<`}} {{"</script>"}} {{ template "x" . }} {{',
  'template-angular-vue':
    "{{constructor.constructor('alert(23)')()}} v-html=x :is='y' @click='z' ng-init='a'",
  'template-java':
    '<#assign x=1> [[$\u007b7*7}]] [(x)] #set($x=1) $!x <%@ page %> $\u007bT(x)} *{y} @{z} ~{a}',
  'template-short-codes':
    '[gallery ids="1"] [/x] [[y]] [caption]x[/caption] {{% y %}} {{</* z */>}} :::warning',
  'template-lines': '%% x\n# for a in b\n## y\n% z\n---\n+++\n===\n***\n{:.class}\n{% raw',
  'template-printf': '%s %d %n %1$s %% %(a)s {0} {} {a!r} $1 \\1 :a ?',
}

const UNICODE: Readonly<Record<string, string>> = {
  'line-separators': 'one\u2028two\u2029three',
  'control-nul': 'a\u0000b',
  controls: Array.from({ length: 33 }, (_, i) => `${i}${String.fromCharCode(i === 32 ? 127 : i)}`).join(''),
  'controls-c1': Array.from({ length: 32 }, (_, i) => String.fromCharCode(128 + i)).join('.'),
  'non-characters': 'a\ufdd0b\ufffec\uffffd\u{1ffff}e\u{10ffff}',
  'byte-order-mark': '\ufeffa\ufeffb',
  'replacement-character': 'a\ufffdb',
  'bidi-marks': 'a\u202eb\u202cc\u2066d\u2069e\u200ff\u061cg',
  'zero-width': 'a\u200bb\u200cc\u200dd\u2060e\u00ad',
  'spaces-of-all-kinds': 'a\u00a0b\u2003c\u3000d\u202fe\u1680f',
  emoji: 'Ferry \u{1F6A2} \u{1F468}\u200d\u{1F469}\u200d\u{1F467} \u{1F1F8}\u{1F1EA} 1\ufe0f\u20e3',
  'marks-unjoined': 'A\u030a cafe\u0301 \u212b \u1e9b\u0323',
  'scripts-of-the-world': 'море 海 바다 بحر ים समुद्र ทะเล',
  'wide-look-alikes': '＜/script＞ ‹script› ˂ ˃ ＆amp；',
  'byte-order-mark-alone': '\ufeff',
  'marks-piled-up': `Z${'\u0300\u0489'.repeat(300)}`,
  'emoji-joined':
    '\u{1F3F3}\ufe0f\u200d\u{1F308} \u{1F9D1}\u{1F3FD}\u200d\u{1F680} \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
  'right-to-left-with-markup': '\u202e</script>\u202c \u2067שלום <b>\u2069 مرحبا "&" (x)',
  'tags-and-private-use': '\ue000\u{F0000}\u{10FFFD} \u{E0001}\u{E0041}',
}

/** What a template or a reader of data takes for another kind of value, or for a name that each object has. */
const VALUES: Readonly<Record<string, string>> = {
  'value-prototype': '__proto__',
  'value-constructor': 'constructor',
  'value-method': 'hasOwnProperty',
  'value-true': 'true',
  'value-null': 'null',
  'value-undefined': 'undefined',
  'value-not-a-number': 'NaN',
  'value-number': '1e3',
  'value-number-long': '0012345678901234567890.50',
  'value-date': '2024-05-01',
  'value-yaml': '- a: &b *c !!js/function "x" # y',
  'value-json': '{"a":[1,{"b":"</script>"}]}',
  'value-blanks-around': ' \t between blanks \n\u00a0 ',
}

/** Half a pair of UTF-16; the compiler replaces it, but who calls `toJsonLd` can have it. */
const HALVES: Readonly<Record<string, string>> = {
  'half-high': 'cut \ud83d here',
  'half-low': 'cut \udea2 here',
  'halves-turned': '\udc00\ud800</script>\ud800',
}

const WELL_FORMED = { ...BREAKING, ...QUOTES, ...ENTITIES, ...TEMPLATES, ...UNICODE, ...VALUES }

/** An article that has one text wherever it holds any. */
function articleWith(text: string, body = `${text}\n\nA plain paragraph.\n\n${text}`): Article {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: text,
    alternativeHeadline: text,
    description: text,
    author: [
      { '@type': 'Person', name: text, jobTitle: text },
      { '@type': 'Organization', name: text, url: `https://example.org/?by=${text}` },
    ],
    datePublished: '2024-05-01',
    articleSection: text,
    keywords: [text, 'harbour', `${text},${text}`],
    articleBody: body,
    wordCount: 3,
    timeRequired: 'PT1M',
    url: `https://example.org/${text}#${text}`,
    image: [`https://example.org/${text}.jpg`, { '@type': 'ImageObject', caption: text }],
    publisher: { '@type': 'NewsMediaOrganization', name: text },
    correction: [{ '@type': 'CorrectionComment', text }],
    version: 1,
  }
}

/** Properties that no schema foresees, which must come through none the less; own properties, each of them. */
const SHAPES: Readonly<Record<string, string>> = {
  prototype: '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }',
  'prototype-below':
    '{ "about": { "__proto__": ["x"], "hasOwnProperty": 1, "toString": null, "length": 3 } }',
  numbers: '{ "numbers": [1e21, 1e-7, 0.1, 5e-324, 1.7976931348623157e308, 9007199254740991, -12.5, 0] }',
  'number-minus-zero': '{ "numbers": [-0, -0.0] }',
  'empty-values':
    '{ "about": {}, "mentions": [], "keywords": [""], "abstract": "", "isBasedOn": null, "": "no name" }',
  'keys-hostile':
    '{ "</script><script>": "</script>", "{{ 7 }}": { "&amp;": true }, "a.b[0]": false, "override:x": "#" }',
  'keys-like-an-array': '{ "about": { "0": "zero", "1": "one" }, "10": "ten", "01": "one" }',
  'deep-objects': `{ "about": ${'{ "about": '.repeat(200)}"</script>"${' }'.repeat(200)} }`,
  'deep-arrays': `{ "about": ${'['.repeat(200)}"{{ 7 }}"${']'.repeat(200)} }`,
}

function hostile(id: string, article: Article): HostileArticle {
  return { id: `hostile/${id}`, article, expected: JSON.parse(JSON.stringify(article)) }
}

const ofTexts = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([id, text]) => hostile(id, articleWith(text)))

/**
 * Give articles that hold what breaks out of scripts, templates and JSON, each text in each place that holds one.
 *
 * `expected` is `article` as JSON keeps it: minus zero is zero there. Nothing else differs.
 */
export function hostileArticles(): HostileArticle[] {
  const everything = Object.values(WELL_FORMED).join('\n\n')
  return [
    ...ofTexts(WELL_FORMED),
    hostile('all-at-once', articleWith(everything)),
    hostile('headline-of-100-kb', { ...articleWith('short'), headline: '</script>{{'.repeat(9_500) }),
    hostile('address-very-long', {
      ...articleWith('short'),
      url: `https://example.org/${'a&b=%22/'.repeat(4_000)}?${'q=</script>&'.repeat(2_000)}`,
    }),
    hostile(
      'body-of-many-paragraphs',
      articleWith('short', 'It said </script> & {{ x }}.\n\n'.repeat(5_000)),
    ),
    ...Object.entries(SHAPES).map(([id, json]) => {
      const more: Readonly<Record<string, unknown>> = JSON.parse(json)
      return hostile(`shape-${id}`, { ...articleWith('</script>{{ 7 }}'), ...more })
    }),
  ]
}

/** Give articles with halves of surrogate pairs, which no engine whose strings are UTF-8 can hold as they are. */
export function halvedArticles(): HostileArticle[] {
  return ofTexts(HALVES)
}
