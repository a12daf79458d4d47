// Written by `npm run schemas`; change nothing by hand.
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
export default function (formats) {
const module = {}
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/presswright/schemas/configuration.schema.json","title":"Configuration of Presswright","description":"What presswright.config.json, .js, .mjs or .ts can say. Everything is optional; without a configuration the texts speak for themselves.","type":"object","additionalProperties":false,"properties":{"$schema":{"description":"Address of this schema, for editors; it changes nothing.","type":"string"},"publisher":{"description":"Who publishes the articles.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The publisher's name as readers know it.","$ref":"#/$defs/text"},"url":{"description":"Address of the publisher's home page.","$ref":"#/$defs/address"},"logo":{"description":"Address of the publisher's logo.","$ref":"#/$defs/address"}}},"baseUrl":{"description":"Address below which articles are published; an article's own is baseUrl/ARTICLE.","examples":["https://news.example.org/articles"],"title":"an absolute http or https address without `?` or `#`","type":"string","format":"uri","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^?#]*$"},"language":{"description":"BCP 47 tag for texts that name no language themselves; the language is not detected then.","examples":["en-GB"],"$ref":"#/$defs/text"},"timeZone":{"description":"IANA name of the zone in which times without one are meant.","examples":["Europe/Berlin"],"$ref":"#/$defs/text"},"encoding":{"description":"WHATWG label of the encoding that all inputs are declared to have; without one it is UTF-8, or what the bytes show.","examples":["windows-1252"],"$ref":"#/$defs/text"},"sections":{"description":"The section (articleSection) of each folder below the input folder; the longest match wins.","examples":[{"politics":"Politics","politics/local":"Local politics"}],"type":"object","propertyNames":{"title":"a folder below the input folder, its parts joined by single `/`","type":"string","minLength":1,"not":{"pattern":"^/|//|/$"}},"additionalProperties":{"$ref":"#/$defs/text"}},"formats":{"description":"What articles are written as beside JSON-LD. All but opengraph, html and ndjson need baseUrl and publisher.","examples":[["ninjs","atom","news-sitemap"]],"title":"a list of formats, each once","type":"array","uniqueItems":true,"items":{"title":"`ninjs`, `jsonfeed`, `atom`, `rss`, `news-sitemap`, `opengraph`, `html` or `ndjson`","type":"string","enum":["ninjs","jsonfeed","atom","rss","news-sitemap","opengraph","html","ndjson"]}},"archive":{"description":"What the archive says of each new version.","type":"object","additionalProperties":false,"properties":{"message":{"description":"Why there is a new version.","$ref":"#/$defs/text"},"graphDigest":{"description":"Whether index.json has a digest of each article as a graph (RDFC-1.0) too, which is slow.","type":"boolean"},"user":{"description":"Who makes versions; without one it is git's user, or Presswright.","type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"description":"A person's name, or an organisation's.","$ref":"#/$defs/text"},"address":{"description":"A URI.","examples":["mailto:desk@example.org","https://example.org/staff/7"],"title":"a URI such as `mailto:desk@example.org`","type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}}}}},"image":{"description":"Address of the image for articles that name none.","$ref":"#/$defs/address"},"rights":{"description":"What holds for the rights in every article.","type":"object","additionalProperties":false,"properties":{"copyrightHolder":{"description":"The organisation that holds the copyright.","$ref":"#/$defs/text"},"license":{"description":"Address of the licence.","$ref":"#/$defs/address"},"isAccessibleForFree":{"description":"False where readers have to pay.","type":"boolean"}}},"rules":{"description":"Severity of messages and rules by their names, such as author-missing or google/article-image; those of schema.org, and errors without which there is no article, stay as they are.","type":"object","additionalProperties":{"title":"`off`, `info`, `warning` or `error`","type":"string","enum":["off","info","warning","error"]}},"readability":{"description":"When a sentence counts as hard to read.","type":"object","additionalProperties":false,"properties":{"age":{"description":"Reader's age in years above which a sentence counts as hard; 16 where absent.","title":"an age in years, 1 to 120","type":"number","minimum":1,"maximum":120},"minWords":{"description":"Shorter sentences are not judged; 5 where absent.","title":"a whole number of words, 0 or more","type":"integer","minimum":0},"threshold":{"description":"Share of the formulas that must agree; 2/7, two of them, where absent.","title":"a share from 0 to 1","type":"number","minimum":0,"maximum":1}}}},"$defs":{"text":{"title":"a string that is not blank","type":"string","pattern":"\\S"},"address":{"title":"an absolute http or https address","type":"string","format":"uri","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://"}}};
const schema32 = {"title":"a string that is not blank","type":"string","pattern":"\\S"};
const schema33 = {"title":"an absolute http or https address","type":"string","format":"uri","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://", "u");
const pattern7 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^?#]*$", "u");
const pattern11 = new RegExp("^/|//|/$", "u");
const pattern15 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");
const formats0 = formats.uri;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/presswright/schemas/configuration.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.publisher !== undefined){
let data1 = data.publisher;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err2 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.publisher.required,parentSchema:schema31.properties.publisher,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "name") || (key1 === "url")) || (key1 === "logo"))){
const err3 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.publisher,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err4 = {instancePath:instancePath+"/publisher/name",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/publisher/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.url !== undefined){
let data3 = data1.url;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err6 = {instancePath:instancePath+"/publisher/url",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://"},message:"must match pattern \""+"^[Hh][Tt][Tt][Pp][Ss]?://"+"\"",schema:"^[Hh][Tt][Tt][Pp][Ss]?://",parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats0(data3))){
const err7 = {instancePath:instancePath+"/publisher/url",schemaPath:"#/$defs/address/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\"",schema:"uri",parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/publisher/url",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.logo !== undefined){
let data4 = data1.logo;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err9 = {instancePath:instancePath+"/publisher/logo",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://"},message:"must match pattern \""+"^[Hh][Tt][Tt][Pp][Ss]?://"+"\"",schema:"^[Hh][Tt][Tt][Pp][Ss]?://",parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats0(data4))){
const err10 = {instancePath:instancePath+"/publisher/logo",schemaPath:"#/$defs/address/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\"",schema:"uri",parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/publisher/logo",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.publisher.type,parentSchema:schema31.properties.publisher,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.baseUrl !== undefined){
let data5 = data.baseUrl;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err13 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^?#]*$"},message:"must match pattern \""+"^[Hh][Tt][Tt][Pp][Ss]?://[^?#]*$"+"\"",schema:"^[Hh][Tt][Tt][Pp][Ss]?://[^?#]*$",parentSchema:schema31.properties.baseUrl,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats0(data5))){
const err14 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\"",schema:"uri",parentSchema:schema31.properties.baseUrl,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.baseUrl.type,parentSchema:schema31.properties.baseUrl,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.language !== undefined){
let data6 = data.language;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err16 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data7 = data.timeZone;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err18 = {instancePath:instancePath+"/timeZone",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/timeZone",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.encoding !== undefined){
let data8 = data.encoding;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err20 = {instancePath:instancePath+"/encoding",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/encoding",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.sections !== undefined){
let data9 = data.sections;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
const _errs29 = errors;
const _errs31 = errors;
const _errs32 = errors;
if(typeof key2 === "string"){
if(!pattern11.test(key2)){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid9 = _errs32 === errors;
if(valid9){
const err23 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/propertyNames/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema31.properties.sections.propertyNames.not,parentSchema:schema31.properties.sections.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
if(typeof key2 === "string"){
if(func2(key2) < 1){
const err24 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.sections.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.sections.propertyNames.type,parentSchema:schema31.properties.sections.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid8 = _errs29 === errors;
if(!valid8){
const err26 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema31.properties.sections.propertyNames,parentSchema:schema31.properties.sections,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 in data9){
let data10 = data9[key3];
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err27 = {instancePath:instancePath+"/sections/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/sections/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.sections.type,parentSchema:schema31.properties.sections,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.formats !== undefined){
let data11 = data.formats;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 !== "string"){
const err30 = {instancePath:instancePath+"/formats/" + i0,schemaPath:"#/properties/formats/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.formats.items.type,parentSchema:schema31.properties.formats.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((((((((data12 === "ninjs") || (data12 === "jsonfeed")) || (data12 === "atom")) || (data12 === "rss")) || (data12 === "news-sitemap")) || (data12 === "opengraph")) || (data12 === "html")) || (data12 === "ndjson"))){
const err31 = {instancePath:instancePath+"/formats/" + i0,schemaPath:"#/properties/formats/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.formats.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.formats.items.enum,parentSchema:schema31.properties.formats.items,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data11[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err32 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema31.properties.formats,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err33 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.formats.type,parentSchema:schema31.properties.formats,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.archive !== undefined){
let data13 = data.archive;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!(((key4 === "message") || (key4 === "graphDigest")) || (key4 === "user"))){
const err34 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.archive,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.message !== undefined){
let data14 = data13.message;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err35 = {instancePath:instancePath+"/archive/message",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/archive/message",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.graphDigest !== undefined){
let data15 = data13.graphDigest;
if(typeof data15 !== "boolean"){
const err37 = {instancePath:instancePath+"/archive/graphDigest",schemaPath:"#/properties/archive/properties/graphDigest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.archive.properties.graphDigest.type,parentSchema:schema31.properties.archive.properties.graphDigest,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.user !== undefined){
let data16 = data13.user;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err38 = {instancePath:instancePath+"/archive/user",schemaPath:"#/properties/archive/properties/user/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.archive.properties.user.required,parentSchema:schema31.properties.archive.properties.user,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data16.address === undefined){
const err39 = {instancePath:instancePath+"/archive/user",schemaPath:"#/properties/archive/properties/user/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema31.properties.archive.properties.user.required,parentSchema:schema31.properties.archive.properties.user,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key5 in data16){
if(!((key5 === "name") || (key5 === "address"))){
const err40 = {instancePath:instancePath+"/archive/user",schemaPath:"#/properties/archive/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.archive.properties.user,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err41 = {instancePath:instancePath+"/archive/user/name",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/archive/user/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.address !== undefined){
let data18 = data16.address;
if(typeof data18 === "string"){
if(!pattern15.test(data18)){
const err43 = {instancePath:instancePath+"/archive/user/address",schemaPath:"#/properties/archive/properties/user/properties/address/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\"",schema:"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$",parentSchema:schema31.properties.archive.properties.user.properties.address,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/archive/user/address",schemaPath:"#/properties/archive/properties/user/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.archive.properties.user.properties.address.type,parentSchema:schema31.properties.archive.properties.user.properties.address,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/archive/user",schemaPath:"#/properties/archive/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.archive.properties.user.type,parentSchema:schema31.properties.archive.properties.user,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.archive.type,parentSchema:schema31.properties.archive,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.image !== undefined){
let data19 = data.image;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err47 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://"},message:"must match pattern \""+"^[Hh][Tt][Tt][Pp][Ss]?://"+"\"",schema:"^[Hh][Tt][Tt][Pp][Ss]?://",parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(formats0(data19))){
const err48 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/address/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\"",schema:"uri",parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.rights !== undefined){
let data20 = data.rights;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!(((key6 === "copyrightHolder") || (key6 === "license")) || (key6 === "isAccessibleForFree"))){
const err50 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rights,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.copyrightHolder !== undefined){
let data21 = data20.copyrightHolder;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err51 = {instancePath:instancePath+"/rights/copyrightHolder",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/rights/copyrightHolder",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.license !== undefined){
let data22 = data20.license;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err53 = {instancePath:instancePath+"/rights/license",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://"},message:"must match pattern \""+"^[Hh][Tt][Tt][Pp][Ss]?://"+"\"",schema:"^[Hh][Tt][Tt][Pp][Ss]?://",parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(formats0(data22))){
const err54 = {instancePath:instancePath+"/rights/license",schemaPath:"#/$defs/address/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\"",schema:"uri",parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/rights/license",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.isAccessibleForFree !== undefined){
let data23 = data20.isAccessibleForFree;
if(typeof data23 !== "boolean"){
const err56 = {instancePath:instancePath+"/rights/isAccessibleForFree",schemaPath:"#/properties/rights/properties/isAccessibleForFree/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.rights.properties.isAccessibleForFree.type,parentSchema:schema31.properties.rights.properties.isAccessibleForFree,data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rights.type,parentSchema:schema31.properties.rights,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.rules !== undefined){
let data24 = data.rules;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
let data25 = data24[key7];
if(typeof data25 !== "string"){
const err58 = {instancePath:instancePath+"/rules/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.additionalProperties.type,parentSchema:schema31.properties.rules.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((((data25 === "off") || (data25 === "info")) || (data25 === "warning")) || (data25 === "error"))){
const err59 = {instancePath:instancePath+"/rules/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.additionalProperties.enum,parentSchema:schema31.properties.rules.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.readability !== undefined){
let data26 = data.readability;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key8 in data26){
if(!(((key8 === "age") || (key8 === "minWords")) || (key8 === "threshold"))){
const err61 = {instancePath:instancePath+"/readability",schemaPath:"#/properties/readability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.readability,data:data26};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data26.age !== undefined){
let data27 = data26.age;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 120 || isNaN(data27)){
const err62 = {instancePath:instancePath+"/readability/age",schemaPath:"#/properties/readability/properties/age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120",schema:120,parentSchema:schema31.properties.readability.properties.age,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err63 = {instancePath:instancePath+"/readability/age",schemaPath:"#/properties/readability/properties/age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.readability.properties.age,data:data27};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/readability/age",schemaPath:"#/properties/readability/properties/age/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.readability.properties.age.type,parentSchema:schema31.properties.readability.properties.age,data:data27};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data26.minWords !== undefined){
let data28 = data26.minWords;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err65 = {instancePath:instancePath+"/readability/minWords",schemaPath:"#/properties/readability/properties/minWords/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.readability.properties.minWords.type,parentSchema:schema31.properties.readability.properties.minWords,data:data28};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err66 = {instancePath:instancePath+"/readability/minWords",schemaPath:"#/properties/readability/properties/minWords/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.readability.properties.minWords,data:data28};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data26.threshold !== undefined){
let data29 = data26.threshold;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1 || isNaN(data29)){
const err67 = {instancePath:instancePath+"/readability/threshold",schemaPath:"#/properties/readability/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema31.properties.readability.properties.threshold,data:data29};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err68 = {instancePath:instancePath+"/readability/threshold",schemaPath:"#/properties/readability/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.readability.properties.threshold,data:data29};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/readability/threshold",schemaPath:"#/properties/readability/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.readability.properties.threshold.type,parentSchema:schema31.properties.readability.properties.threshold,data:data29};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/readability",schemaPath:"#/properties/readability/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.readability.type,parentSchema:schema31.properties.readability,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

return module.exports
}
