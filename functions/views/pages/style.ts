/**
 * The style of every page, served as /style.css. One calm column, large and high in contrast: read in
 * sunlight, at arm's length, by a nervous person. Sizes in rem follow the reader's own; nothing is fetched.
 */
export const styleSheet = `
:root{color-scheme:light dark;--ink:#1a1f1c;--soft:#57605a;--paper:#f8f7f3;--card:#fff;--line:#dedbd2;
--edge:#7f877f;--go:#0b6638;--go-ink:#fff;--tint:#eaf2ea;--warn:#8a3b00;--low:#cfe3d3;--high:#0b6638}
@media(prefers-color-scheme:dark){:root{--ink:#edf1ee;--soft:#a9b4ad;--paper:#101412;--card:#181e1b;
--line:#2c3530;--edge:#78857d;--go:#74dba0;--go-ink:#052412;--tint:#1b2b22;--warn:#ffb681;--low:#1f3a2b;
--high:#74dba0}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);
font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
main,.top{max-width:38rem;margin:0 auto;padding:0 1.1rem}
main{padding-top:1.4rem;padding-bottom:4rem}
.wide main,.wide .top{max-width:60rem}
.top{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;padding-top:.8rem}
.top a{padding:.5rem 0;min-height:2.75rem;color:var(--soft);text-decoration:none;font-weight:600}
.top a:hover,.top [aria-current]{color:var(--ink);text-decoration:underline;text-underline-offset:.3em}
h1{font-size:1.9rem;line-height:1.15;letter-spacing:-.015em;margin:0 0 .4rem;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;margin:2.4rem 0 .7rem}
h3{font-size:1.0625rem;margin:1.2rem 0 .3rem}
p{margin:.45rem 0;text-wrap:pretty}
a{color:var(--go);text-underline-offset:.2em}
small,.soft{color:var(--soft)}
small{font-size:.9rem}
.clock{font-size:1.15rem}
.tag{display:inline-block;padding:.1rem .65rem;border-radius:1rem;background:var(--tint);font-size:.9rem;
font-weight:600}
.call{display:block;margin:1.3rem 0;padding:1.15rem 1rem;border-radius:1rem;background:var(--go);
color:var(--go-ink);text-align:center;text-decoration:none;font-weight:700;font-size:1.4rem;line-height:1.3}
.call span{display:block;font-size:1.1rem;font-weight:600}
.box,details,.answer{background:var(--card);border:1px solid var(--line);border-radius:.9rem;margin:.6rem 0}
.box,.answer{padding:.9rem 1.1rem}
.answer{border-color:var(--go);border-width:2px;margin-bottom:1.4rem}
.answer p:first-of-type{font-weight:600}
.said{list-style:none;margin:0;padding:0}
.said li,.say{margin:.6rem 0;padding:.85rem 1.1rem;border-left:.3rem solid var(--go);
border-radius:.2rem .8rem .8rem .2rem;background:var(--tint);font-size:1.2rem;line-height:1.45}
.said span,.say span{display:block;text-wrap:balance}
summary{padding:.75rem 1.1rem;min-height:2.9rem;font-weight:600;cursor:pointer}
details>:not(summary){margin-left:1.1rem;margin-right:1.1rem}
details>:last-child{margin-bottom:1.1rem}
button,.button,input,select,textarea{font:inherit;color:inherit}
button,.button{display:inline-block;min-height:3rem;padding:.65rem 1.2rem;border-radius:.8rem;
border:1px solid var(--edge);background:var(--card);font-weight:600;text-align:center;text-decoration:none;
cursor:pointer}
.go{background:var(--go);border-color:var(--go);color:var(--go-ink)}
.buttons{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.6rem;margin:.6rem 0}
.row{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;margin:.6rem 0}
label,legend{display:block;font-weight:600;margin:.9rem 0 .3rem}
label small,legend small{font-weight:400}
input,select,textarea{display:block;width:100%;min-height:3rem;padding:.6rem .8rem;
border:1px solid var(--edge);border-radius:.6rem;background:var(--card)}
input[type=radio],input[type=checkbox]{display:inline-block;width:1.3rem;min-height:0;height:1.3rem;
margin:0 .6rem 0 0;vertical-align:-.2rem;accent-color:var(--go)}
.choice{font-weight:400;padding:.45rem 0;margin:0}
fieldset{border:0;margin:0;padding:0}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:0 1rem}
.wrong{color:var(--warn);font-weight:600}
[aria-invalid]{border:2px solid var(--warn)}
:focus-visible{outline:.2rem solid var(--go);outline-offset:.15rem}
.call:focus-visible{outline-color:var(--ink)}
.list{list-style:none;margin:0;padding:0}
.list>li{background:var(--card);border:1px solid var(--line);border-radius:.9rem;margin:.6rem 0;
padding:.85rem 1.1rem}
.list p{margin:.15rem 0}
.list .name{font-weight:700;font-size:1.1rem}
.list.plain>li{background:none;border:0;border-top:1px solid var(--line);border-radius:0;margin:0;
padding:.7rem 0}
blockquote{margin:.6rem 0;padding:.8rem 1rem;border:1px dashed var(--edge);border-radius:.6rem;
white-space:pre-line}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.95rem}
th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
caption{text-align:left;font-weight:600;padding:.3rem 0}
figure{margin:1rem 0}
figcaption{color:var(--soft);font-size:.95rem}
svg{display:block;width:100%;height:auto;max-width:31rem}
svg text{fill:currentColor;font-size:13px}
.t-soft{fill:var(--soft)!important}
.t-on{fill:var(--go-ink)!important}
.bar{fill:var(--high)}
.bar-few{fill:var(--low);stroke:var(--high)}
.curve{fill:none;stroke:var(--warn);stroke-width:2;stroke-dasharray:5 4}
.axis{stroke:var(--line)}
.cell{fill:none;stroke:var(--line)}
.hid{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.pics{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:0 1.6rem}
@media(min-width:62rem){.halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 3.5rem;
align-items:start}.halves>div>h2:first-child{margin-top:.4rem}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--tint:#fff;--go:#000;--go-ink:#000;
--line:#999}.top,form,button,.no-print{display:none!important}.call{background:none;border:2px solid}
details::details-content{content-visibility:visible!important;block-size:auto!important}
main{max-width:none;padding:0}.list>li,details,.said li{
break-inside:avoid}}
`
