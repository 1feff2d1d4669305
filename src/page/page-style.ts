/** The page around the timeline: one column of text, light or dark as the reader has it. */
export const PAGE_STYLE = `:root{color-scheme:light dark}
body{box-sizing:border-box;max-width:72rem;margin:0 auto;padding:1.5rem 1rem 3rem;font:1rem/1.5 system-ui,sans-serif;color:light-dark(#1a1a1a,#eceae5);background:light-dark(#fff,#14171c)}
body.frame{max-width:none;padding:0}
h1{margin:0 0 .25rem;font-size:1.75rem;line-height:1.2}
.description{max-width:42rem;margin:0 0 1.25rem}
event-timeline{display:block}
event-timeline ol{max-width:42rem;margin:0;padding:0;list-style:none}
event-timeline li{margin:0 0 1.5rem;overflow-wrap:anywhere}
event-timeline li p{margin:.25rem 0}
event-timeline img{max-width:100%;height:auto}
blockquote{margin:.5rem 0;padding:0 0 0 1rem;border:0 solid #888;border-inline-start-width:2px}
cite{display:block;font-style:normal;font-size:.875rem}
a{color:light-dark(#1a5fb4,#8ab8f0)}
@media print{body{max-width:none;padding:0}}`;

/** What the policy of the page names it by; a test holds it true. */
export const PAGE_STYLE_HASH = 'sha256-P/dDmIUi/S9ZHdD2eefes0zoodRnsaT641Nkzj9rb2k=';
