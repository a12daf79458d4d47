<?php
/*
 * Play WordPress, with Yoast SEO 14 or later or without it, as far as the plugin of `schemas/using-the-output.md` sees it.
 *
 * php wordpress.php PLUGIN OUTPUT IDS.json with|without: writes a JSON list, for each identity the head of its page.
 */

[, $plugin, $output, $list, $seo] = $argv;
define('ABSPATH', __DIR__ . '/');
define('PRESSWRIGHT_OUTPUT', $output);

$hooks = [];
$post = null;

function add_filter($name, $callback, $priority = 10, $arguments = 1) {
    global $hooks;
    $hooks[$name][$priority][] = $callback;
}
function add_action($name, $callback, $priority = 10, $arguments = 1) {
    add_filter($name, $callback, $priority, $arguments);
}
function apply_filters($name, $value, ...$more) {
    global $hooks;
    $byPriority = $hooks[$name] ?? [];
    ksort($byPriority);
    foreach ($byPriority as $callbacks) foreach ($callbacks as $callback) $value = $callback($value);
    return $value;
}
function do_action($name) {
    apply_filters($name, null);
}
function is_singular() {
    global $post;
    return null !== $post;
}
function get_queried_object_id() {
    return 7;
}
function get_post_meta($id, $key, $single) {
    global $post;
    return 7 === $id && 'presswright' === $key ? $post : '';
}
function wp_json_encode($data, $flags = 0, $depth = 512) {
    return json_encode($data, $flags, $depth);
}

class Yoast {
    public $meta;
    public $schema;
    function __construct() {
        $this->meta = $this;
    }
    function for_current_page() {
        $page = 'https://example.org/post/';
        $this->schema = [
            '@context' => 'https://schema.org',
            '@graph' => apply_filters('wpseo_schema_graph', [
                [
                    '@type' => ['Article', 'NewsArticle'],
                    '@id' => $page . '#article',
                    'isPartOf' => ['@id' => $page],
                    'headline' => 'What the editor of WordPress says',
                    'mainEntityOfPage' => ['@id' => $page],
                ],
                ['@type' => 'WebPage', '@id' => $page, 'url' => $page],
                ['@type' => 'Organization', '@id' => 'https://example.org/#organization', 'name' => 'News'],
            ]),
        ];
        return $this;
    }
}

if ('with' === $seo) {
    $yoast = new Yoast();
    function YoastSEO() {
        global $yoast;
        return $yoast;
    }
    add_action('wp_head', function () {
        if (in_array(apply_filters('wpseo_json_ld_output', ['_deprecated' => 'x']), [[], false], true)) return;
        $json = wp_json_encode(YoastSEO()->meta->for_current_page()->schema, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
        echo '<script type="application/ld+json" class="yoast-schema-graph">' . $json . '</script>';
    }, 1);
}

require $plugin;

$heads = [];
foreach (json_decode(file_get_contents($list)) as $id) {
    $post = $id;
    ob_start();
    do_action('wp_head');
    $heads[] = ob_get_clean();
}
echo json_encode($heads, JSON_THROW_ON_ERROR);
